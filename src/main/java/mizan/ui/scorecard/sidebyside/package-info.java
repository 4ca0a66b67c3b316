/// Several cards side by side, by one set of weights.
@NullMarked
package mizan.ui.scorecard.sidebyside;

import org.jspecify.annotations.NullMarked;
