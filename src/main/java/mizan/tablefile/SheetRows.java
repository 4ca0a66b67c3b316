package mizan.tablefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of a file, from the top down.
public interface SheetRows extends AutoCloseable {

    /// The cells of the next row as text, an empty one as an empty text; null at the end.
    ///
    /// A number is written as it is shown in full, with a point and without grouping: `22.01`.
    @Nullable
    List<String> next() throws RefusedInput;

    /// Where the row stands that was read last.
    FileLocation place();

    /// Whether a row ends with its last cell that is not empty, as in a workbook.
    boolean openEnded();

    /// Whether the file ends in the row that was read last, and its line has no end: it may be cut off there.
    default boolean unfinished() throws RefusedInput {
        return false;
    }

    /// How much of the file has been read, 0 to 1.
    double progress();

    @Override
    void close();
}
