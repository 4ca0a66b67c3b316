/// Work off the JavaFX thread: started with a mandatory failure handler, answered on the JavaFX thread, latest wins.
///
/// Uses nothing of Mizan; used by models and by `app`.
@NullMarked
package mizan.background;

import org.jspecify.annotations.NullMarked;
