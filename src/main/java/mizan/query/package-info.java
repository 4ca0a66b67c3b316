/// The questions asked of the data: one class each, its SQL beside it.
///
/// Uses `store`, `domain` and `search`; used by the screens' models, by `claims` and by whoever fills a database.
@NullMarked
package mizan.query;

import org.jspecify.annotations.NullMarked;
