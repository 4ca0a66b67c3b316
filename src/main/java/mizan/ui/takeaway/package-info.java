/// Takes what is on screen away: pictures, tables, a report. Screens say what they have, and everything else is here.
///
/// Uses `export`, `report`, `ui.kit` and `ui.session`; used by the screens for what they contribute to a report, and by
/// `app`.
@NullMarked
package mizan.ui.takeaway;

import org.jspecify.annotations.NullMarked;
