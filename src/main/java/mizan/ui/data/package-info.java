/// The screen that lists what is installed, with year, source and licence.
///
/// Uses `query`; no other screen uses it.
@NullMarked
package mizan.ui.data;

import org.jspecify.annotations.NullMarked;
