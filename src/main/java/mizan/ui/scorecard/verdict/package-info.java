/// What follows from the answers: the scales, the reasons, how sure it is, and how a second scoring differs.
@NullMarked
package mizan.ui.scorecard.verdict;

import org.jspecify.annotations.NullMarked;
