/// The field in which one says where one lives, and what it finds.
///
/// Uses `query` for the finds; used by all screens that ask for a place.
@NullMarked
package mizan.ui.place;

import org.jspecify.annotations.NullMarked;
