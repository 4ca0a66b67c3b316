/// Keeping the cards that a person makes: in a database of their own, with undo, autosave and backups.
///
/// Uses `domain.scorecard`, `store` and `files`; used by the scorecard screen and by `app`.
@NullMarked
package mizan.scorecards;

import org.jspecify.annotations.NullMarked;
