/// What the program can be told by keys.
///
/// Uses `ui.kit`; opened by the shell.
@NullMarked
package mizan.ui.help;

import org.jspecify.annotations.NullMarked;
