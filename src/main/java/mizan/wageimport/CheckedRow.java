package mizan.wageimport;

import mizan.domain.data.Scope;
import mizan.tablefile.TableRow;

/// A row that may be stored, the table it belongs to, and where it was read.
///
/// @param corrected whether its overwritten sector code was replaced by the published one
record CheckedRow(int year, Scope scope, WageRow row, TableRow source, boolean corrected) {}
