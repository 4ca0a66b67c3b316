package mizan.wageimport;

import java.util.Map;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// Checks the rows of one table and says to which published table each belongs.
final class TableCheck {

    /// Codes that spreadsheets or people write for a sector whose published code is a range.
    private static final Map<String, String> RANGES = Map.of("31", "31-33", "44", "44-45", "48", "48-49");

    private final WageFileReader reader;
    private final int year;
    private final Choices choices;

    TableCheck(WageFileReader reader, int year, Choices choices) {
        this.reader = reader;
        this.year = year;
        this.choices = choices;
    }

    /// Empty for a row with figures of a kind that is not kept.
    Optional<CheckedRow> check(TableRow source) throws RefusedInput {
        WageRow row = reader.check(source);
        Optional<Scope> told = RowScope.of(source, row);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Scope scope = choices.scope().orElse(told.get());
        if (scope != told.get() && !fits(scope, row)) {
            throw source.refuse(Problem.OTHER_SCOPE);
        }
        String published = scope == Scope.SECTOR ? RANGES.get(row.naicsCode()) : null;
        if (published != null) {
            if (!choices.publishedSectors()) {
                throw source.refuse("naics", Problem.OVERWRITTEN_SECTOR, row.naicsCode(), published);
            }
            row = row.inIndustry(published);
        }
        return Optional.of(new CheckedRow(year, scope, row, source, published != null));
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
