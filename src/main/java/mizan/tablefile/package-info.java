/// Tables in files, row by row: comma-separated text, workbooks of both kinds that spreadsheets write, and archives.
/// Every format gives the same rows of text, so that whoever checks them need not know where they are from.
///
/// Uses nothing of Mizan but `domain` and `files`; used by whoever reads published files.
@NullMarked
package mizan.tablefile;

import org.jspecify.annotations.NullMarked;
