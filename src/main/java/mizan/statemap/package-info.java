/// A map of the United States that knows regions, values, colours and labels, but nothing of wages, databases or
/// languages: all words and numbers come from outside. For the JavaFX thread.
///
/// Uses `chart` for scales and for the card beside a mark, and `text`; used by the screens.
@NullMarked
package mizan.statemap;

import org.jspecify.annotations.NullMarked;
