/// Reads the binary workbooks of Excel 97 to 2003, in which older tables are published.
///
/// Uses `tablefile`; used by whoever opens files of any format.
@NullMarked
package mizan.tablefile.xls;

import org.jspecify.annotations.NullMarked;
