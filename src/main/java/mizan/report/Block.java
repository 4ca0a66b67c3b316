package mizan.report;

import java.util.List;
import java.util.OptionalInt;
import mizan.export.Drawing;

/// A part of a report, from top to bottom.
public sealed interface Block {

    /// Begins a part of the report.
    ///
    /// @param level 1 for the title of the report, 2 for a part, 3 for a part of that
    record Heading(int level, String text) implements Block {}

    /// A paragraph.
    record Words(String text, Manner manner) implements Block {}

    /// How a paragraph looks.
    enum Manner {
        /// The sentence that matters most of a part.
        LEAD, BODY,
        /// Sources, and how something was worked out.
        NOTE
    }

    /// Sentences that stand for themselves, below each other.
    record Points(List<String> sentences) implements Block {}

    /// Figures in rows.
    ///
    /// @param about what a screen reader says of the whole
    record Table(String about, List<Column> columns, List<Row> rows) implements Block {}

    /// @param share how much of the width it has, against the others
    /// @param number whether its cells stand at the end of the column
    record Column(String title, double share, boolean number) {}

    /// @param cells one for each column
    /// @param series the colour and mark of the occupation that the row is of; empty for none
    /// @param strong whether it stands out, such as the row of the whole country
    record Row(List<String> cells, OptionalInt series, boolean strong) {

        public static Row of(List<String> cells) {
            return new Row(cells, OptionalInt.empty(), false);
        }
    }

    /// A chart or a map.
    ///
    /// @param about what a screen reader says of it
    /// @param share how much of the width of the page it has, above 0 to 1
    record Picture(Drawing drawing, String about, double share) implements Block {}

    /// What follows begins on a new page.
    record NewPage() implements Block {}

    static Block lead(String text) {
        return new Words(text, Manner.LEAD);
    }

    static Block body(String text) {
        return new Words(text, Manner.BODY);
    }

    static Block note(String text) {
        return new Words(text, Manner.NOTE);
    }
}
