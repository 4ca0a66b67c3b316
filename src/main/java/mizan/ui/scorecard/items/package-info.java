/// The items of the open card, for and against, with their answers and groups.
@NullMarked
package mizan.ui.scorecard.items;

import org.jspecify.annotations.NullMarked;
