/// The directions that the code keeps to, and fixtures that break them so that each rule is known to be able to fail.
@NullMarked
package mizan.architecture;

import org.jspecify.annotations.NullMarked;
