/// Occupations in places: how pay, jobs and their concentration in a state are measured and compared.
///
/// Plain immutable values and arithmetic. Uses the other packages of the domain; anything may use it.
@NullMarked
package mizan.domain.place;

import org.jspecify.annotations.NullMarked;
