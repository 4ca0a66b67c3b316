/// The screen on which a person weighs what speaks for and against a career, and sees how sure the answer is. What its panels share
/// is here; each panel has a room of its own, and knows no other.
///
/// Uses `domain.scorecard`, `scorecards`, `query`, `chart`, `ui.kit` and `ui.session`; used by `app`.
@NullMarked
package mizan.ui.scorecard;

import org.jspecify.annotations.NullMarked;
