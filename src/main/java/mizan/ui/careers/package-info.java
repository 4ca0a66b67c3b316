/// The screen for finding a career and reading all about it: home, filters, and the profile of one occupation.
///
/// Uses `query` and `claims` through its questions and `chart` for its pictures; no other screen uses it.
@NullMarked
package mizan.ui.careers;

import org.jspecify.annotations.NullMarked;
