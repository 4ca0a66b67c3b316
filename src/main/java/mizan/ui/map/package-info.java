/// The screen that shows an occupation, or the difference between two, state by state: as a map and as a table.
///
/// Uses `query` through [MapQuestions] and `statemap` for its picture; no other screen uses it.
@NullMarked
package mizan.ui.map;

import org.jspecify.annotations.NullMarked;
