package mizan.wageimport;

import java.util.Set;
import java.util.regex.Pattern;
import mizan.tablefile.Header;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// Whose workplaces a row counts: those of all owners, or only private ones, a state's and so on, as a code or in words.
final class Ownership {

    private static final String ALL_OWNERS = "1235";
    private static final Set<String> ALL = Set.of("", "all", "allownerships", "allowners", "total",
            "totalallownerships",
            "allownershiptypes", ALL_OWNERS, "00", "0");
    private static final Pattern CODE = Pattern.compile("\\d{1,5}(?:\\.0+)?");

    private Ownership() {}

    /// Whether the row is part of a table of all owners. Industries have codes of the owners that they have at all, such as
    /// `5` for a private one; words stand only in tables that tell each owner's apart.
    static boolean all(TableRow row, boolean allIndustries) throws RefusedInput {
        return all(row, "own_code", allIndustries) && all(row, "ownership", allIndustries);
    }

    private static boolean all(TableRow row, String column, boolean allIndustries) throws RefusedInput {
        String text = row.has(column) ? row.text(column) : "";
        if (text.isEmpty() || text.equals(ALL_OWNERS)) {
            return true;
        }
        if (CODE.matcher(text).matches()) {
            return !allIndustries || ALL.contains(text.replaceFirst("\\.0+$", ""));
        }
        return NotThere.says(text) || ALL.contains(Header.letters(text));
    }
}
