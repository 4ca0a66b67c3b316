/// What a person has said of where they stand: the work that they look at, what is offered for it, what they earn now and
/// what would satisfy them.
///
/// Uses `domain.occupation` and `domain.pay`; used by everything above the domain.
@NullMarked
package mizan.domain.situation;

import org.jspecify.annotations.NullMarked;
