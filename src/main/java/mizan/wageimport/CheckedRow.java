package mizan.wageimport;

import mizan.domain.data.Scope;
import mizan.tablefile.TableRow;

/// A row that may be stored, the table it belongs to, and where it was read.
///
/// @param mended what was put right in it
record CheckedRow(int year, Scope scope, WageRow row, TableRow source, Mended mended) implements RowOutcome {

    /// @param sector an overwritten sector code was replaced by the published one
    /// @param date a date was read as the code that it was made from
    /// @param contradicts the row contradicts itself, and is kept by the person's word
    record Mended(boolean sector, boolean date, boolean contradicts) {}
}
