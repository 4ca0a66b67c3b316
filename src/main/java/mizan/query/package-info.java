/// The questions asked of the data: one class each, its SQL beside it.
///
/// Uses `store` and `domain`; used by the screens' models.
@NullMarked
package mizan.query;

import org.jspecify.annotations.NullMarked;
