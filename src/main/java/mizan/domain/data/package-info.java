/// What has been published: programs, years and scopes, and where a figure is from.
///
/// Plain immutable values. Uses nothing of Mizan; anything may use it.
@NullMarked
package mizan.domain.data;

import org.jspecify.annotations.NullMarked;
