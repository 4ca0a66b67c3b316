/// What is left of an offer, for each real hour: the fields, the waterfall, and the offer against another.
@NullMarked
package mizan.ui.offer;

import org.jspecify.annotations.NullMarked;
