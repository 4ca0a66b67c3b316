/// The article's claims in words, wherever they are shown.
///
/// Uses `claims`, `domain` and `ui.kit`; used by screens.
@NullMarked
package mizan.ui.claims;

import org.jspecify.annotations.NullMarked;
