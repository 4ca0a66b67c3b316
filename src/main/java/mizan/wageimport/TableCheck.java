package mizan.wageimport;

import java.util.Map;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;
import mizan.wageimport.CheckedRow.Mended;

/// Checks the rows of one table and says to which published table each belongs.
final class TableCheck {

    /// Codes that spreadsheets or people write for a sector whose published code is a range.
    private static final Map<String, String> RANGES = Map.of("31", "31-33", "44", "44-45", "48", "48-49");

    private final WageFileReader reader;
    private final int year;
    private final Choices choices;
    private final long mostJobs;

    TableCheck(WageFileReader reader, int year, Choices choices, long mostJobs) {
        this.reader = reader;
        this.year = year;
        this.choices = choices;
        this.mostJobs = mostJobs;
    }

    RowOutcome check(TableRow source) throws RefusedInput {
        if (isOfOtherYear(source)) {
            return LeftOut.OTHER_YEAR;
        }
        WageRow row = reader.check(source);
        Optional<LeftOut> leftOut = RowScope.leftOut(source, row);
        if (leftOut.isPresent()) {
            return leftOut.get();
        }
        Scope told = RowScope.of(source, row);
        Scope scope = choices.scope().orElse(told);
        if (scope != told && !fits(scope, row)) {
            throw source.refuse(Problem.OTHER_SCOPE);
        }
        String published = scope == Scope.SECTOR ? RANGES.get(row.naicsCode()) : null;
        if (published != null) {
            if (!choices.publishedSectors()) {
                throw source.refuse("naics", Problem.OVERWRITTEN_SECTOR, row.naicsCode(), published);
            }
            row = row.inIndustry(published);
        }
        boolean contradicts = contradicts(source, row);
        return new CheckedRow(year, scope, row, source, new Mended(published != null, reader.wasDate(), contradicts));
    }

    /// A table may hold several years; then the person says which of them.
    private boolean isOfOtherYear(TableRow source) throws RefusedInput {
        String told = source.has("year") ? source.text("year").replaceFirst("\\.0+$", "") : "";
        if (NotThere.says(told) || told.equals(Integer.toString(year))) {
            return false;
        }
        if (choices.year().isEmpty()) {
            throw new RefusedInput(source.place(), "year", Problem.SEVERAL_YEARS, Integer.toString(year), told);
        }
        return true;
    }

    private boolean contradicts(TableRow source, WageRow row) throws RefusedInput {
        Optional<Contradiction> found = Contradiction.in(row, mostJobs);
        if (found.isPresent() && !choices.keepContradictions()) {
            throw source.refuse(found.get().column(), found.get().problem(), found.get().details().toArray());
        }
        return found.isPresent();
    }

    /// Whether the row can be one of the table that the person says it is of.
    private static boolean fits(Scope scope, WageRow row) {
        boolean nation = row.areaCode().equals(WageFileReader.UNITED_STATES);
        boolean all = row.naicsCode().equals(WageFileReader.ALL_INDUSTRIES);
        return switch (scope) {
            case NATIONAL -> nation && all;
            case STATE, METRO, NONMETRO -> !nation && all;
            case SECTOR, INDUSTRY3, INDUSTRY4, INDUSTRY56 -> nation && !all;
        };
    }
}
