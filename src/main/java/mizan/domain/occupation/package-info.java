/// Occupations and their codes in the Standard Occupational Classification (SOC).
///
/// Plain immutable values. Uses nothing of Mizan; anything may use it.
@NullMarked
package mizan.domain.occupation;

import org.jspecify.annotations.NullMarked;
