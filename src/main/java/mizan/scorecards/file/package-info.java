/// Files of scorecards, `.mizan`: one JSON document with all that is needed to show the same figures elsewhere. The form
/// is told in `README.md` beside the example among the resources.
///
/// Alone sees the JSON library, which takes a third of a second to load: nothing here is touched before a person opens or
/// saves such a file. Uses `domain.scorecard` and `domain.offer`; used by the scorecard screen and by `app`.
@NullMarked
package mizan.scorecards.file;

import org.jspecify.annotations.NullMarked;
