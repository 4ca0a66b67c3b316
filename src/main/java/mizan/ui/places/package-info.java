/// Places side by side: what the occupations of the tray pay in up to four places, and what a move changes.
///
/// Uses `query` for the figures and `ui.place` for the field; used by all screens on which places are compared.
@NullMarked
package mizan.ui.places;

import org.jspecify.annotations.NullMarked;
