/// Charts that know scales, marks and text, but nothing of wages, databases or languages: all words and number formats
/// come from outside. For the JavaFX thread.
///
/// Uses nothing of Mizan; used by `statemap` and the screens.
@NullMarked
package mizan.chart;

import org.jspecify.annotations.NullMarked;
