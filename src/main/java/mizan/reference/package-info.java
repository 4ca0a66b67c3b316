/// Builds the reference database from the published files that the program ships. Runs in the build, never in the
/// program.
///
/// Uses `wageimport`, `query`, `search`, `store` and `domain`; nothing uses it.
@NullMarked
package mizan.reference;

import org.jspecify.annotations.NullMarked;
