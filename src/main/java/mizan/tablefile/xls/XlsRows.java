package mizan.tablefile.xls;

import java.util.ArrayList;
import java.util.List;
import mizan.tablefile.FileLocation;
import mizan.tablefile.Limits;
import mizan.tablefile.NumberText;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.SheetRows;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet of an `.xls` workbook.
final class XlsRows implements SheetRows {

    private final Records records;
    private final List<String> strings;
    private final String file;
    private final String sheet;
    private List<String> cells = new ArrayList<>();
    private long line;
    /// The row that the next cell belongs to, counted from 0; -1 before the first.
    private int row = -1;
    private boolean ended;
    private boolean started;
    /// A cell that belongs to a later row than the one that is being collected.
    private boolean waiting;

    XlsRows(Records records, List<String> strings, String file, String sheet) {
        this.records = records;
        this.strings = strings;
        this.file = file;
        this.sheet = sheet;
    }

    @Override
    public @Nullable List<String> next() throws RefusedInput {
        cells = new ArrayList<>(cells.size());
        if (!started) {
            begin();
        }
        if (waiting) {
            waiting = false;
            take();
        }
        while (!ended && advance()) {
            int here = isCell() ? records.u16(0) : row;
            if (here < row) {
                throw new RefusedInput(new FileLocation(file, sheet, here + 1L), null, Problem.ROW_ORDER);
            }
            if (here > row) {
                boolean collected = !cells.isEmpty();
                line = row + 1L;
                row = here;
                if (collected) {
                    waiting = true;
                    return cells;
                }
            }
            if (isCell()) {
                line = row + 1L;
                take();
            }
        }
        line = row + 1L;
        return cells.isEmpty() ? null : cells;
    }

    private void begin() throws RefusedInput {
        started = true;
        if (!records.next() || records.type() != Records.BOF) {
            throw RefusedInput.file(file, Problem.DAMAGED, "the sheet " + sheet + " is missing");
        }
    }

    private boolean advance() throws RefusedInput {
        if (!records.next()) {
            throw new RefusedInput(place(), null, Problem.CUT_OFF);
        }
        ended = records.type() == Records.EOF;
        return !ended;
    }

    private boolean isCell() {
        return switch (records.type()) {
            case Records.LABEL_SHARED, Records.LABEL, Records.LABEL_RICH, Records.NUMBER, Records.SHORT_NUMBER,
                    Records.SHORT_NUMBERS, Records.FORMULA, Records.TRUTH_OR_ERROR ->
                true;
            default -> false;
        };
    }

    private void take() throws RefusedInput {
        int column = records.u16(2);
        switch (records.type()) {
            case Records.LABEL_SHARED -> put(column, shared(records.i32(6)));
            case Records.LABEL, Records.LABEL_RICH -> put(column, new Texts(file, records, 6).next());
            case Records.NUMBER -> put(column, NumberText.of(records.real(6)));
            case Records.SHORT_NUMBER -> put(column, shortNumber(records.i32(6)));
            case Records.SHORT_NUMBERS -> {
                int count = (records.size() - 6) / 6;
                for (int i = 0; i < count; i++) {
                    put(column + i, shortNumber(records.i32(6 + 6 * i)));
                }
            }
            case Records.TRUTH_OR_ERROR -> put(column, truthOrError(records.u8(6), records.u8(7)));
            case Records.FORMULA -> put(column, formula());
            default -> throw new IllegalStateException("no cell: " + records.type());
        }
    }

    /// The value that the formula had when the workbook was saved.
    private String formula() throws RefusedInput {
        if (records.u16(12) != 0xFFFF) {
            return NumberText.of(records.real(6));
        }
        return switch (records.u8(6)) {
            case 0 -> {
                // Between a formula that others share and its text stands what they share.
                boolean more = records.next();
                while (more && isShared(records.type())) {
                    more = records.next();
                }
                if (!more || records.type() != Records.FORMULA_TEXT) {
                    throw new RefusedInput(place(), null, Problem.NO_VALUE);
                }
                yield new Texts(file, records, 0).next();
            }
            case 1 -> truthOrError(records.u8(8), 0);
            case 2 -> truthOrError(records.u8(8), 1);
            default -> "";
        };
    }

    private static boolean isShared(int type) {
        return type == Records.SHARED_FORMULA || type == Records.ARRAY_FORMULA || type == Records.TABLE_FORMULA;
    }

    private void put(int column, String text) throws RefusedInput {
        if (column >= Limits.COLUMNS) {
            throw new RefusedInput(place(), null, Problem.TOO_MANY_COLUMNS, Limits.COLUMNS);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String shared(int position) throws RefusedInput {
        if (position < 0 || position >= strings.size()) {
            throw new RefusedInput(place(), null, Problem.DAMAGED, "a text of the workbook is missing");
        }
        return strings.get(position);
    }

    private static String truthOrError(int value, int isError) {
        if (isError == 0) {
            return value == 0 ? "FALSE" : "TRUE";
        }
        return switch (value) {
            case 0x00 -> "#NULL!";
            case 0x07 -> "#DIV/0!";
            case 0x0F -> "#VALUE!";
            case 0x17 -> "#REF!";
            case 0x1D -> "#NAME?";
            case 0x24 -> "#NUM!";
            case 0x2A -> "#N/A";
            default -> "#ERROR";
        };
    }

    /// Thirty bits: a whole number or the upper half of a fraction, either perhaps to be divided by 100.
    private static String shortNumber(int bits) {
        double number = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return NumberText.of((bits & 1) != 0 ? number / 100 : number);
    }

    @Override
    public FileLocation place() {
        return new FileLocation(file, sheet, line);
    }

    @Override
    public boolean openEnded() {
        return true;
    }

    @Override
    public double progress() {
        return records.progress();
    }

    @Override
    public void close() {
        // The workbook is in memory.
    }
}
