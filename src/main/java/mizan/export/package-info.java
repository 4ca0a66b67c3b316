/// Takes what a person sees out of the program.
///
/// Uses nothing of Mizan but its own parts; used by `report`, the screens and `app`.
@NullMarked
package mizan.export;

import org.jspecify.annotations.NullMarked;
