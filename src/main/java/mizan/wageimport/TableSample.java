package mizan.wageimport;

import java.util.Optional;
import java.util.OptionalInt;
import mizan.tablefile.DecimalMark;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableReader;
import mizan.tablefile.TableRow;
import mizan.wageimport.WageColumns.FigureColumn;

/// What the first rows of a table tell of all.
///
/// @param mark of its numbers; empty if they speak for both
/// @param year of its first row, if a column says it
record TableSample(Optional<DecimalMark> mark, OptionalInt year) {

    private static final int ROWS = 2_000;

    static TableSample of(WageTable table) throws RefusedInput {
        DecimalMark.Habit habit = new DecimalMark.Habit();
        OptionalInt year = OptionalInt.empty();
        try (TableReader reader = table.open()) {
            Optional<TableRow> row = reader.row();
            for (int i = 0; i < ROWS && row.isPresent(); i++, row = reader.row()) {
                year = year.isPresent() ? year : year(row.get());
                note(row.get(), habit);
            }
        }
        return new TableSample(habit.mark(), year);
    }

    private static void note(TableRow row, DecimalMark.Habit habit) throws RefusedInput {
        for (FigureColumn column : WageColumns.FIGURES) {
            String text = row.has(column.name()) ? column.unit().withoutSign(row.text(column.name())) : "";
            if (!text.isEmpty()) {
                habit.note(text, column.unit().isWhole());
            }
        }
    }

    private static OptionalInt year(TableRow row) throws RefusedInput {
        String text = row.has("year") ? row.text("year").replaceFirst("\\.0+$", "") : "";
        return text.matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
