/// Puts the pay of occupations into the rows, lines and words that charts show, for every screen that shows them.
///
/// Uses `query`, `chart` and `ui.kit`; used by the screens.
@NullMarked
package mizan.ui.pay;

import org.jspecify.annotations.NullMarked;
