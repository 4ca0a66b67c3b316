package mizan.ui.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.data.WageSet;
import mizan.query.ImportedSets.ImportedSet;

/// Which wage tables are installed, by scope and year, and which newer ones there must be: those of the years of others.
///
/// @param years of any table, the newest first
record WageGrid(List<Integer> years, List<Cell> cells) {

    /// How a table came here.
    enum State {
        SHIPPED, BROUGHT, BROUGHT_INSTEAD,
        /// It is not here, and there is one of this year for others.
        NEWER
    }

    /// The place of one table.
    ///
    /// @param set what is installed there; empty for what could be
    /// @param mine if the person brought it
    record Cell(Scope scope, int year, State state, Optional<WageSet> set, Optional<ImportedSet> mine) {

        boolean isAt(Scope otherScope, int otherYear) {
            return scope == otherScope && year == otherYear;
        }
    }

    static WageGrid of(List<WageSet> sets, List<ImportedSet> imported) {
        List<Integer> years = sets.stream().map(WageSet::year).distinct().sorted(Comparator.reverseOrder()).toList();
        List<Cell> cells = new ArrayList<>(sets.stream().map(set -> installed(set, imported)).toList());
        Arrays.stream(Scope.values()).flatMap(scope -> newer(scope, sets, years)).forEach(cells::add);
        return new WageGrid(years, List.copyOf(cells));
    }

    private static Cell installed(WageSet set, List<ImportedSet> imported) {
        Optional<ImportedSet> mine = imported.stream()
                .filter(each -> each.year() == set.year() && each.scope() == set.scope()).findFirst();
        State state = mine.map(each -> each.replacesReference() ? State.BROUGHT_INSTEAD : State.BROUGHT)
                .orElse(State.SHIPPED);
        return new Cell(set.scope(), set.year(), state, Optional.of(set), mine);
    }

    /// Where there is no table of a kind at all, the newest year's is enough.
    private static Stream<Cell> newer(Scope scope, List<WageSet> sets, List<Integer> years) {
        int newest = sets.stream().filter(set -> set.scope() == scope).mapToInt(WageSet::year).max().orElse(0);
        return years.stream().limit(newest == 0 ? 1 : years.size()).filter(year -> year > newest)
                .map(year -> new Cell(scope, year, State.NEWER, Optional.empty(), Optional.empty()));
    }

    /// What the publisher calls the tables of a kind in its list.
    static String official(Scope scope) {
        return switch (scope) {
            case NATIONAL -> "National";
            case SECTOR, INDUSTRY3, INDUSTRY4, INDUSTRY56 -> "National industry-specific and by ownership";
            case STATE -> "State";
            case METRO, NONMETRO -> "Metropolitan and nonmetropolitan area";
        };
    }

    /// The publisher's name of the file with the tables of a kind.
    static String archive(Scope scope, int year) {
        return String.format(Locale.ROOT, "oesm%02d%s.zip", year % 100, switch (scope) {
            case NATIONAL -> "nat";
            case SECTOR, INDUSTRY3, INDUSTRY4, INDUSTRY56 -> "in4";
            case STATE -> "st";
            case METRO, NONMETRO -> "ma";
        });
    }

    Optional<Cell> at(Scope scope, int year) {
        return cells.stream().filter(each -> each.isAt(scope, year)).findFirst();
    }

    /// The newest year of which there is a table of this kind.
    Optional<Integer> newest(Scope scope) {
        return cells.stream().filter(each -> each.scope() == scope && each.set().isPresent()).map(Cell::year)
                .max(Comparator.naturalOrder());
    }
}
