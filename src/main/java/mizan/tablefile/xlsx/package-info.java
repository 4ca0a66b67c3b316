/// Reads the workbooks that spreadsheets write since 2007: sheets of XML in a zip, read as a stream.
///
/// Uses `tablefile`; used by whoever opens files of any format.
@NullMarked
package mizan.tablefile.xlsx;

import org.jspecify.annotations.NullMarked;
