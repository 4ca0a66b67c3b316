/// What is expected of occupations: how many jobs there will be, and what one needs to begin.
///
/// Plain immutable values. Uses nothing of Mizan; anything may use it.
@NullMarked
package mizan.domain.outlook;

import org.jspecify.annotations.NullMarked;
