package mizan.wageimport;

/// What became of a row that is not broken.
sealed interface RowOutcome permits CheckedRow, LeftOut {}
