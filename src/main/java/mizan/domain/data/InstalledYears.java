package mizan.domain.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mizan.domain.data.ShownYear.Why;

/// Which years are installed of each scope, and which of them is shown for a year that was chosen: everywhere the same.
///
/// It is the chosen year where it is installed. Otherwise it is the newest before it, even where a later one is nearer:
/// of a year that is over nobody knew more, and pay that came later would pass for higher pay. Only where all are later
/// it is the earliest of them.
public final class InstalledYears {

    /// The first year whose tables have the occupations of the newest ones.
    private static final int PRESENT_CLASSIFICATION = 2021;

    private final List<WageSet> sets;

    public InstalledYears(Collection<WageSet> sets) {
        this.sets = sets.stream().sorted(Comparator.comparingInt(WageSet::year).reversed()).toList();
    }

    /// The newest first; empty if there is no table of the scope.
    public List<Integer> of(Scope scope) {
        return sets.stream().filter(set -> set.scope() == scope).map(WageSet::year).distinct().toList();
    }

    /// The newest year of which there is a table of any scope; 0 if there is none at all.
    private int newest() {
        return sets.isEmpty() ? 0 : sets.getFirst().year();
    }

    /// The file that the person brought the table of a year from; empty for one that the program ships, or none.
    public Optional<String> own(Scope scope, int year) {
        return sets.stream().filter(set -> set.own() && set.scope() == scope && set.year() == year)
                .map(WageSet::source).findFirst();
    }

    private ShownYear table(Scope scope, int chosen, int year, Why why) {
        return new ShownYear(scope, chosen, year, why, own(scope, year));
    }

    private int year(Vintage vintage) {
        return switch (vintage) {
            case Vintage.Newest _ -> newest();
            case Vintage.Of(int year) -> year;
        };
    }

    /// Whoever wants the newest is told of a scope whose newest table is older than those of others.
    public ShownYear shown(Scope scope, Vintage vintage) {
        return shown(scope, year(vintage));
    }

    private ShownYear shown(Scope scope, int chosen) {
        List<Integer> years = of(scope);
        if (years.isEmpty() || years.contains(chosen)) {
            return table(scope, chosen, chosen, Why.CHOSEN);
        }
        int newest = years.getFirst();
        int earliest = years.getLast();
        if (chosen > newest) {
            return table(scope, chosen, newest, Why.NEWEST);
        }
        return years.stream()
                .filter(year -> year < chosen)
                .findFirst()
                .map(year -> table(scope, chosen, year, Why.BEFORE))
                .orElseGet(() -> table(scope, chosen, earliest, Why.EARLIEST));
    }

    /// The same among the tables of the present classification, for what lists occupations by their present codes.
    public ShownYear shownAsClassified(Scope scope, Vintage vintage) {
        int chosen = year(vintage);
        ShownYear shown = shown(scope, chosen);
        if (shown.year() >= PRESENT_CLASSIFICATION) {
            return shown;
        }
        InstalledYears present = new InstalledYears(
                sets.stream().filter(set -> set.year() >= PRESENT_CLASSIFICATION).toList());
        int year = present.shown(scope, Math.max(chosen, PRESENT_CLASSIFICATION)).year();
        return table(scope, chosen, year, Why.FIRST_OF_CLASSIFICATION);
    }
}
