package mizan.scorecards.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file that could not be opened as scorecards. Nothing was taken from it.
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    /// What is wrong with it.
    public enum Reason {
        /// It is not there, or may not be read.
        UNREADABLE,
        /// It is far larger than any file of scorecards.
        TOO_LARGE,
        /// It is no JSON text, from the named line on.
        NOT_JSON,
        /// It is the beginning of a JSON text: the end is missing.
        CUT_OFF,
        /// It is JSON, but does not say that it holds scorecards.
        NOT_SCORECARDS,
        /// A newer version of the program wrote it; the detail is the version of the form.
        NEWER,
        /// A card has more items than anybody can weigh; the detail is how many it may have.
        TOO_MANY_ITEMS,
        /// A field has a value that it cannot have; the detail is the path of the field.
        WRONG_VALUE
    }

    private final Reason reason;
    private final int line;
    private final String detail;

    RefusedFile(Reason reason, int line, String detail, @Nullable Throwable cause) {
        super(reason + (line > 0 ? " in line " + line : "") + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.reason = reason;
        this.line = line;
        this.detail = detail;
    }

    static RefusedFile unreadable(IOException e) {
        return new RefusedFile(Reason.UNREADABLE, 0, "", e);
    }

    static RefusedFile wrongValue(int line, String path, @Nullable Throwable cause) {
        return new RefusedFile(Reason.WRONG_VALUE, line, path, cause);
    }

    public Reason reason() {
        return reason;
    }

    /// The line in the file, counted from 1; 0 where there is none to name.
    public int line() {
        return line;
    }

    /// What the reason says of it, for the person to look for; empty text for none.
    public String detail() {
        return detail;
    }
}
