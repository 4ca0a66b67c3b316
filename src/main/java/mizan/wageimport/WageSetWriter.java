package mizan.wageimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mizan.domain.data.WageSet;
import mizan.store.Sql;
import mizan.store.StoreException;
import mizan.store.Transaction;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;
import mizan.wageimport.WageFileReader.Read;
import org.jspecify.annotations.Nullable;

/// Writes all rows of one published table into a database with the tables of [#SCHEMA].
public final class WageSetWriter {

    /// The statements that create the wage tables and the view `wages`.
    public static final String SCHEMA = Sql.script(WageSetWriter.class, "wages.sql");

    private static final Sql ADD_SET = Sql.of(WageSetWriter.class, "AddWageSet.sql");
    private static final Sql ADD_WAGE = Sql.of(WageSetWriter.class, "AddWage.sql");

    private final Transaction transaction;

    public WageSetWriter(Transaction transaction) {
        this.transaction = transaction;
    }

    /// @param seen told of each row that was stored
    /// @return how many rows were stored
    /// @throws RefusedInput at the first row that is broken or has the key of an earlier one
    public int write(int setId, WageFileReader reader, Consumer<WageRow> seen) throws RefusedInput {
        int rows = 0;
        for (Optional<Read> next = reader.next(); next.isPresent(); next = reader.next()) {
            Read read = next.get();
            write(setId, read.row(), read.source());
            seen.accept(read.row());
            rows++;
        }
        return rows;
    }

    /// @param source where the row was read, for the refusal if it breaks a key or a check
    void write(int setId, WageRow row, TableRow source) throws RefusedInput {
        try {
            transaction.add(ADD_WAGE, cells(setId, row));
        } catch (StoreException.Refused e) {
            throw e.duplicate() ? source.refuse(Problem.TWICE) : source.refuse(String.valueOf(e.getMessage()));
        }
    }

    /// Enters the table itself in the list of sets, once its rows are counted.
    public void writeSet(int setId, WageSet set, @Nullable TopCode topCode) {
        transaction.add(ADD_SET, setId, "OEWS", set.year(), set.scope().id(), set.source(), set.licence(),
                topCode == null ? null : topCode.hourlyCents(), topCode == null ? null : topCode.annualCents(),
                set.rows());
    }

    private static Object[] cells(int setId, WageRow row) {
        List<Object> cells = new ArrayList<>(List.of(setId, row.occupation().text(), row.group().id(), row.areaCode(),
                row.naicsCode()));
        cells.addAll(row.figures());
        cells.add(row.annualOnly() ? 1 : 0);
        cells.add(row.hourlyOnly() ? 1 : 0);
        return cells.toArray();
    }
}
