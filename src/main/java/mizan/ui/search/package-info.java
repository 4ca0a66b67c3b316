/// The search field that finds an occupation by any of its names, and its list of finds.
///
/// Uses `search` and `query`; used by the shell.
@NullMarked
package mizan.ui.search;

import org.jspecify.annotations.NullMarked;
