/// Languages, their messages, formats and direction.
///
/// Uses `domain` for what there is to format; used by whatever shows text.
@NullMarked
package mizan.i18n;

import org.jspecify.annotations.NullMarked;
