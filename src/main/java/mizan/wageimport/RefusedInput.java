package mizan.wageimport;

import org.jspecify.annotations.Nullable;

/// A file that cannot be taken over, with the place and the reason; its message is one line that says all three.
public final class RefusedInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final @Nullable String column;

    /// @param line counted from 1, the header included
    /// @param column the column's name; null if the whole line is meant
    public RefusedInput(String file, long line, @Nullable String column, String reason) {
        super(file + ", line " + line + (column == null ? "" : ", column " + column) + ": " + reason);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public @Nullable String column() {
        return column;
    }
}
