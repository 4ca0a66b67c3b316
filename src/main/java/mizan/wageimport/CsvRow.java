package mizan.wageimport;

import java.util.List;
import java.util.regex.Pattern;
import mizan.domain.occupation.SocCode;

/// One row of a file, with readers that refuse what is not of the form they expect, naming file, line and column.
public final class CsvRow {

    private final String file;
    private final long line;
    private final List<String> header;
    private final List<String> cells;

    CsvRow(String file, long line, List<String> header, List<String> cells) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    public boolean has(String column) {
        return header.contains(column);
    }

    /// The cell without blanks around it; may be empty.
    public String text(String column) throws RefusedInput {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new RefusedInput(file, 1, column, "the column is missing");
        }
        return cells.get(index).strip();
    }

    public String filled(String column) throws RefusedInput {
        String text = text(column);
        if (text.isEmpty()) {
            throw refuse(column, "the cell is empty");
        }
        return text;
    }

    public String matching(String column, Pattern form) throws RefusedInput {
        String text = filled(column);
        if (!form.matcher(text).matches()) {
            throw refuse(column, "“" + text + "” is not of the expected form");
        }
        return text;
    }

    public SocCode occupation(String column) throws RefusedInput {
        String text = filled(column);
        if (!SocCode.isCode(text)) {
            throw refuse(column, "“" + text + "” is no occupation code");
        }
        return new SocCode(text);
    }

    public int integer(String column) throws RefusedInput {
        return Math.toIntExact(Numbers.scaled(this, column, 0));
    }

    /// The number multiplied by 10 to the power of `decimals`; it may have no more decimals than that.
    public long scaled(String column, int decimals) throws RefusedInput {
        return Numbers.scaled(this, column, decimals);
    }

    public double real(String column) throws RefusedInput {
        return Numbers.real(this, column);
    }

    public RefusedInput refuse(String column, String reason) {
        return new RefusedInput(file, line, column, reason);
    }

    public RefusedInput refuse(String reason) {
        return new RefusedInput(file, line, null, reason);
    }
}
