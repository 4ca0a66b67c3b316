/// What a dollar buys: over the years (CPI) and from state to state (regional price parities).
///
/// Plain immutable values and arithmetic. Uses nothing of Mizan; anything may use it.
@NullMarked
package mizan.domain.prices;

import org.jspecify.annotations.NullMarked;
