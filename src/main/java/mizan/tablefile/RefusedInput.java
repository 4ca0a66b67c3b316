package mizan.tablefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that cannot be taken over, with the place and the reason; its message is one line that says all three.
///
/// It has no stack trace: it tells of a file, and one may be made for each of many thousand rows.
public class RefusedInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FileLocation place;
    private final @Nullable String column;
    private final Problem problem;
    private final transient List<Object> details;

    /// @param column the column's name; null if the whole line is meant
    public RefusedInput(FileLocation place, @Nullable String column, Problem problem, Object... details) {
        this(problem, new FileLocation(OneLine.brief(place.file()), OneLine.brief(place.sheet()), place.line()),
                column == null ? null : OneLine.brief(column), OneLine.brief(details));
    }

    private RefusedInput(Problem problem, FileLocation place, @Nullable String column, List<Object> details) {
        super(place + (column == null ? "" : ", column " + column) + ": " + problem.english(details.toArray()), null,
                false, false);
        this.place = place;
        this.column = column;
        this.problem = problem;
        this.details = details;
    }

    /// About a file without sheets.
    public RefusedInput(String file, long line, @Nullable String column, String reason) {
        this(new FileLocation(file, "", line), column, Problem.SAID, reason);
    }

    /// About a file as a whole.
    public static RefusedInput file(String file, Problem problem, Object... details) {
        return new RefusedInput(new FileLocation(file, "", 1), null, problem, details);
    }

    public FileLocation place() {
        return place;
    }

    public @Nullable String column() {
        return column;
    }

    public Problem problem() {
        return problem;
    }

    /// What the problem's sentence names.
    public List<Object> details() {
        return details;
    }
}
