/// Finds occupations by any of their names, in English and Arabic, as they are typed and with their typing errors.
///
/// Knows strings and numbers only. Uses nothing of Mizan; used by `query`, `reference` and `ui.search`.
@NullMarked
package mizan.search;

import org.jspecify.annotations.NullMarked;
