/// What people in an occupation report of their work, where that puts it among all occupations, and which pros and cons
/// a card begins with because of it.
///
/// Plain arithmetic on immutable values. Uses occupations and the sides of scorecard items.
@NullMarked
package mizan.domain.evidence;

import org.jspecify.annotations.NullMarked;
