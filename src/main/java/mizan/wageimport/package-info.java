/// A published file becomes checked rows, all or nothing: the same reader and checks for the data that the program
/// ships and for what a person brings.
///
/// Uses `tablefile`, `store`, `query` for the version of the tables, and `domain`; used by whoever fills a database.
@NullMarked
package mizan.wageimport;

import org.jspecify.annotations.NullMarked;
