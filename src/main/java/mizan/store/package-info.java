/// Opens SQLite files, creates them and runs reads and write transactions. Alone sees `java.sql`.
///
/// Used by whatever asks or stores something; uses `files`.
@NullMarked
package mizan.store;

import org.jspecify.annotations.NullMarked;
