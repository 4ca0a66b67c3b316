/// Small things that all screens are made with.
///
/// Uses `background`, `i18n`, `settings` and `ui.session`; used by the screens and by `app`.
@NullMarked
package mizan.ui.kit;

import org.jspecify.annotations.NullMarked;
