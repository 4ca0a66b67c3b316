package mizan.wageimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;
import mizan.wageimport.TableChange.PayChange;
import mizan.wageimport.WageColumns.FigureColumn;
import org.jspecify.annotations.Nullable;

/// Holds the rows of a file against the installed tables in whose places they would stand.
final class TableComparison implements WageReading.Sink {

    private static final Sql INSTALLED = Sql.of(TableComparison.class, "InstalledRows.sql");
    /// In the place of a number: the cell has a marker, or nothing.
    private static final long NO_NUMBER = Long.MIN_VALUE;

    private final Database database;
    private final Map<Key, Compared> tables = new LinkedHashMap<>();

    private record Key(int year, Scope scope) {}

    /// @param database with the installed tables; on the thread that reads
    TableComparison(Database database) {
        this.database = database;
    }

    @Override
    public void accept(List<CheckedRow> rows) {
        for (CheckedRow checked : rows) {
            tables.computeIfAbsent(new Key(checked.year(), checked.scope()), this::installed).compare(checked.row());
        }
    }

    /// Of the tables that are installed; the others change nothing.
    List<TableChange> changes() {
        List<TableChange> changes = new ArrayList<>();
        tables.forEach((key, table) -> {
            if (table.figures > 0) {
                changes.add(table.change(key));
            }
        });
        return changes;
    }

    private Compared installed(Key key) {
        Compared table = new Compared();
        database.list(INSTALLED, Bindings.of("year", key.year()).and("scope", key.scope().id()), row -> {
            table.add(row);
            return key;
        });
        return table;
    }

    /// An exact value for each number; a share or an error by its bits.
    private static long value(@Nullable Object cell) {
        return switch (cell) {
            case Double ratio -> Double.doubleToLongBits(ratio);
            case Number number -> number.longValue();
            case null, default -> NO_NUMBER;
        };
    }

    /// One installed table: the rows that no row of the file has met yet, and the counts so far.
    private static final class Compared {

        private final Map<String, long[]> rows = new HashMap<>();
        private long figures;
        private long changed;
        private long added;
        private long gone;
        private @Nullable PayChange most;

        void add(Row row) {
            long[] values = new long[WageColumns.FIGURES.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(row.value(WageColumns.FIGURES.get(i).name()));
                figures += values[i] == NO_NUMBER ? 0 : 1;
            }
            rows.put(String.join(" ", row.text("occ_code"), row.text("occ_group"), row.text("area_code"),
                    row.text("naics_code")), values);
        }

        void compare(WageRow row) {
            long[] before = rows.remove(String.join(" ", row.occupation().text(), row.group().id(), row.areaCode(),
                    row.naicsCode()));
            for (int i = 0; i < row.figures().size(); i++) {
                long was = before == null ? NO_NUMBER : before[i];
                long now = value(row.figures().get(i));
                if (was != now) {
                    count(was, now);
                    note(row, WageColumns.FIGURES.get(i), was, now);
                }
            }
        }

        private void count(long was, long now) {
            if (was == NO_NUMBER) {
                added++;
            } else if (now == NO_NUMBER) {
                gone++;
            } else {
                changed++;
            }
        }

        private void note(WageRow row, FigureColumn column, long was, long now) {
            if (column.pay() && was != NO_NUMBER && now != NO_NUMBER) {
                PayBasis basis = column.unit().basis();
                PayMeasure measure = Arrays.stream(PayMeasure.values())
                        .filter(each -> each.column(basis).equals(column.name())).findFirst().orElseThrow();
                PayChange change = new PayChange(row.occupationTitle(), row.areaTitle(), measure, basis, was, now);
                if (most == null || change.times() > most.times()) {
                    most = change;
                }
            }
        }

        TableChange change(Key key) {
            long inRowsGone = rows.values().stream().flatMapToLong(Arrays::stream)
                    .filter(value -> value != NO_NUMBER).count();
            return new TableChange(key.scope(), key.year(), figures, changed, added, gone + inRowsGone, rows.size(),
                    Optional.ofNullable(most));
        }
    }
}
