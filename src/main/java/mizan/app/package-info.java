/// Starts the program: options, composition, the window. The only package that knows all others.
@NullMarked
package mizan.app;

import org.jspecify.annotations.NullMarked;
