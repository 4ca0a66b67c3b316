/// One running copy of the program for each data folder: a second one hands over the files that it was asked to open.
///
/// Uses nothing of Mizan but `files`; used by `app`.
@NullMarked
package mizan.handover;

import org.jspecify.annotations.NullMarked;
