package mizan.tablefile;

import java.util.List;
import java.util.regex.Pattern;
import mizan.domain.occupation.SocCode;

/// One row of a table, with readers that refuse what is not of the form they expect, naming file, line and column.
public final class TableRow {

    private final FileLocation place;
    private final Header header;
    private final List<String> cells;

    TableRow(FileLocation place, Header header, List<String> cells) {
        this.place = place;
        this.header = header;
        this.cells = cells;
    }

    public FileLocation place() {
        return place;
    }

    public boolean has(String column) {
        return header.has(column);
    }

    /// The cell without blanks around it; may be empty.
    public String text(String column) throws RefusedInput {
        int position = header.position(column);
        if (position < 0) {
            throw new RefusedInput(new FileLocation(place.file(), place.sheet(), 1), column, Problem.MISSING_COLUMN);
        }
        return text(position);
    }

    /// The cell at a [Header#position], for whoever reads the same column in half a million rows; empty for -1.
    public String text(int position) {
        return position >= 0 && position < cells.size() ? Blanks.strip(cells.get(position)) : "";
    }

    /// The cells as they were read; there may be fewer than columns.
    public List<String> cells() {
        return cells;
    }

    public String filled(String column) throws RefusedInput {
        String text = text(column);
        if (text.isEmpty()) {
            throw refuse(column, Problem.EMPTY_CELL);
        }
        return text;
    }

    public String matching(String column, Pattern form) throws RefusedInput {
        String text = filled(column);
        if (!form.matcher(text).matches()) {
            throw refuse(column, Problem.FORM, text);
        }
        return text;
    }

    public SocCode occupation(String column) throws RefusedInput {
        String text = filled(column);
        if (!SocCode.isCode(text)) {
            throw refuse(column, Problem.NO_OCCUPATION, text);
        }
        return new SocCode(text);
    }

    public int integer(String column) throws RefusedInput {
        return Math.toIntExact(scaled(column, 0));
    }

    /// The number multiplied by 10 to the power of `decimals`; it may have no more decimals than that.
    public long scaled(String column, int decimals) throws RefusedInput {
        return scaled(column, filled(column), DecimalMark.POINT, decimals);
    }

    /// A number of a column that was made out of its cell.
    ///
    /// @param number without the signs of money or percent that the cell may have
    public long scaled(String column, String number, DecimalMark mark, int decimals) throws RefusedInput {
        return Numbers.scaled(this, column, number, mark, decimals);
    }

    public double real(String column) throws RefusedInput {
        return real(column, filled(column), DecimalMark.POINT);
    }

    public double real(String column, String number, DecimalMark mark) throws RefusedInput {
        return Numbers.real(this, column, number, mark);
    }

    public RefusedInput refuse(String column, Problem problem, Object... details) {
        return new RefusedInput(place, column, problem, details);
    }

    public RefusedInput refuse(Problem problem, Object... details) {
        return new RefusedInput(place, null, problem, details);
    }

    public RefusedInput refuse(String column, String reason) {
        return new RefusedInput(place, column, Problem.SAID, reason);
    }

    public RefusedInput refuse(String reason) {
        return new RefusedInput(place, null, Problem.SAID, reason);
    }
}
