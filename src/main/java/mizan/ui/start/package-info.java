/// The first screen: one sentence that a person fills, and the answer below it.
///
/// Uses `query`, `chart`, `ui.search` and what screens share; used by `app`.
@NullMarked
package mizan.ui.start;

import org.jspecify.annotations.NullMarked;
