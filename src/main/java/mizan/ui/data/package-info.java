/// The screen that lists what is installed, with year, source and licence, and takes in what a person brings.
///
/// Uses `query`, `wageimport` and `claims`; no other screen uses it.
@NullMarked
package mizan.ui.data;

import org.jspecify.annotations.NullMarked;
