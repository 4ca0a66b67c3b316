/// What the items are worth in dollars an hour, beside the real gap in pay.
@NullMarked
package mizan.ui.scorecard.pricing;

import org.jspecify.annotations.NullMarked;
