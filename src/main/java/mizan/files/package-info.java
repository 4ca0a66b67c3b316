/// How files are put in their place, and who may read them.
///
/// Uses nothing of Mizan; used by whatever writes a file.
@NullMarked
package mizan.files;

import org.jspecify.annotations.NullMarked;
