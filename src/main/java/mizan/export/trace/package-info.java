/// Takes what JavaFX would paint and tells it as lines, areas and words, so that it can be written in a form that is
/// sharp at every size.
///
/// Uses `export`; used by `ui.takeaway`.
@NullMarked
package mizan.export.trace;

import org.jspecify.annotations.NullMarked;
