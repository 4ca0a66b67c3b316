/// Writes tagged PDF files whose text can be searched and read aloud in both scripts. The JDK shapes and joins the
/// letters, PDFBox embeds the fonts and writes the objects; loaded only when a report is made.
///
/// Uses `export` and PDFBox; used by `report`.
@NullMarked
package mizan.export.pdf;

import org.jspecify.annotations.NullMarked;
