/// What a job pays: published figures with their gaps, and the few things that may be derived from them.
///
/// Plain immutable values and arithmetic. Uses nothing of Mizan; anything may use it.
@NullMarked
package mizan.domain.pay;

import org.jspecify.annotations.NullMarked;
