/// Holds the article's figures against the published ones and says what comes of it.
///
/// Uses `query` and `domain`; used by the screens' models. Not for the JavaFX thread.
@NullMarked
package mizan.claims;

import org.jspecify.annotations.NullMarked;
