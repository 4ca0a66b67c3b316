/// The settings that a person can change.
///
/// Uses `settings`; opened by the shell.
@NullMarked
package mizan.ui.settings;

import org.jspecify.annotations.NullMarked;
