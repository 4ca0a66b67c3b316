/// What the screens share: the occupations in the tray, how pay is told, and where in the program one is.
///
/// Uses `domain` and `settings`, and `query` for the names of states; used by all screens. Screens never call each
/// other.
@NullMarked
package mizan.ui.session;

import org.jspecify.annotations.NullMarked;
