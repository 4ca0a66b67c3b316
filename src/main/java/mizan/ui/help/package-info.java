/// Questions and answers, each asked at a part of the program, and what it can be told by keys.
///
/// Uses `ui.kit`, `ui.session` and `search`; opened by the shell.
@NullMarked
package mizan.ui.help;

import org.jspecify.annotations.NullMarked;
