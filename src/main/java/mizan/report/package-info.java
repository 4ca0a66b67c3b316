/// A report of one to four pages: what it says as blocks of text, tables and drawings, and how these fill the pages.
///
/// Uses `export`, `i18n` and `text`; used by `ui.takeaway`, by the screens for what they contribute, and by `app`.
@NullMarked
package mizan.report;

import org.jspecify.annotations.NullMarked;
