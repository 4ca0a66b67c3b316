/// Weighing the pros and cons of a career: what a person answered, and what follows from it.
///
/// Plain immutable values and arithmetic: the standard additive value model with swing weights (Keeney and Raiffa 1976),
/// of which a list of pros and cons is the case of two alternatives, *take this job* against *stay as I am*. Nothing is
/// answered for the person, and what is not answered is left out of every sum. Uses `domain.occupation`,
/// `domain.pay` and `domain.offer`; anything may use it.
@NullMarked
package mizan.domain.scorecard;

import org.jspecify.annotations.NullMarked;
