/// The frame around the screens: navigation rail, search, comparison tray, back and forward.
///
/// Uses `ui.session`, `ui.search`, `ui.settings` and `ui.help`; gets its screens through `ui.kit.Views`.
@NullMarked
package mizan.ui.shell;

import org.jspecify.annotations.NullMarked;
