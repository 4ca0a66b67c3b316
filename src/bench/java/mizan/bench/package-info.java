/// Measurements that are run by hand: generators of full-size inputs, and what is set against them.
@NullMarked
package mizan.bench;

import org.jspecify.annotations.NullMarked;
