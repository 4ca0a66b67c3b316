/// Text that JavaFX would draw wrongly.
///
/// Uses nothing of Mizan; used by the charts and the screens.
@NullMarked
package mizan.text;

import org.jspecify.annotations.NullMarked;
