/// What the program remembers of how a person likes it, and where on the machine it keeps things.
///
/// Uses `domain` and `i18n` for the values, and `files`; used by `app` and the screens.
@NullMarked
package mizan.settings;

import org.jspecify.annotations.NullMarked;
