/// Takes what a person sees out of the program.
///
/// Uses `domain`; used by the screens and by `app`.
@NullMarked
package mizan.export;

import org.jspecify.annotations.NullMarked;
