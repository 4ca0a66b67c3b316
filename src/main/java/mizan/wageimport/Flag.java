package mizan.wageimport;

import java.util.Locale;
import java.util.Set;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// Reads what programs write for true and false.
final class Flag {

    private static final Set<String> TRUE = Set.of("true", "1", "1.0", "t", "y", "yes", "x", "wahr", "vrai",
            "verdadero",
            "vero");
    private static final Set<String> FALSE = Set.of("", "false", "0", "0.0", "f", "n", "no", "falsch", "faux", "falso");

    private Flag() {}

    /// False also where there is no such column.
    static boolean of(TableRow row, String column) throws RefusedInput {
        String text = row.has(column) ? row.text(column).toLowerCase(Locale.ROOT) : "";
        if (FALSE.contains(text) || NotThere.says(text)) {
            return false;
        }
        if (!TRUE.contains(text)) {
            throw row.refuse(column, Problem.NO_FLAG, row.text(column));
        }
        return true;
    }
}
