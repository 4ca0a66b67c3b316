/// What the screens share: the occupations in the tray, how pay is told, and where in the program one is.
///
/// Uses `domain` and `settings`; used by all screens. Screens never call each other.
@NullMarked
package mizan.ui.session;

import org.jspecify.annotations.NullMarked;
