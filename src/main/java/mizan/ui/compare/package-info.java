/// The screen that compares what occupations pay: ranges, industries, years, and the same as a table.
///
/// Uses `query` through [ComparisonQuestions] and `chart` for its pictures; no other screen uses it.
@NullMarked
package mizan.ui.compare;

import org.jspecify.annotations.NullMarked;
