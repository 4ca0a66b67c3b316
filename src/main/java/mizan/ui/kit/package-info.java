/// Small things that all screens are made with.
///
/// Uses `ui.session`, `background`, `export`, `i18n`, `settings` and `text`; used by the screens and by `app`.
@NullMarked
package mizan.ui.kit;

import org.jspecify.annotations.NullMarked;
