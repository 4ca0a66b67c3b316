/// What somebody else says in figures, kept apart from what is published.
///
/// Plain immutable values. Uses `domain.occupation`; anything may use it.
@NullMarked
package mizan.domain.claim;

import org.jspecify.annotations.NullMarked;
