package mizan.wageimport;

import java.util.List;
import java.util.Locale;
import mizan.tablefile.OneLine;

/// Something about a file that the person should know: what was guessed, passed over or put right.
///
/// @param file whose content it is about
/// @param details what the sentence names: numbers to be written as counts, or texts
public record Remark(Kind kind, String file, List<Object> details) {

    /// What is to be said; see the messages under [#id].
    public enum Kind {
        /// The year is the one in the file's name, which may be anything.
        YEAR_OF_NAME,
        /// The name says another year than the content.
        YEAR_CONTRADICTED,
        /// Nothing in the table says that it is of the whole country and all industries.
        SCOPE_GUESSED,
        SEPARATOR, DECIMAL_COMMA, COLUMNS_DROPPED, NOTES_SKIPPED, EQUAL_ROWS, DATES_MENDED, CONTRADICTIONS_KEPT,
        /// Pay at or above what the notes call the top code is published.
        TOP_CODE_PASSED,
        /// Rows of a kind that is not kept; one for each [LeftOut].
        LEFT_OUT_OWNERSHIP, LEFT_OUT_INDUSTRY_IN_AREA, LEFT_OUT_OTHER_INDUSTRY, LEFT_OUT_OTHER_YEAR;

        /// The name in the messages: `year-of-name`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Remark of(Kind kind, String file, Object... details) {
        return new Remark(kind, OneLine.of(file), OneLine.of(details));
    }
}
