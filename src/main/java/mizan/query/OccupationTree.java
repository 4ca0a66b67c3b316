package mizan.query;

import java.util.List;
import mizan.domain.occupation.Occupation;
import mizan.domain.pay.PayDistribution;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Which groups and occupations does the classification have, and what do they pay?
public final class OccupationTree {

    private static final Sql SQL = Sql.of(OccupationTree.class);

    private final Database database;

    public OccupationTree(Database database) {
        this.database = database;
    }

    /// One row of the year's national table with the code of the group that it lies in.
    ///
    /// @param parentCode empty for the major groups
    public record Entry(Occupation occupation, String parentCode, PayDistribution pay) {}

    /// Major and minor groups and occupations, by their codes: a group stands before what lies in it. Broad groups,
    /// most of which hold a single occupation, are passed over.
    ///
    /// @param language `en` or `ar`
    public List<Entry> ask(int year, String language) {
        return database.list(SQL, Bindings.of("year", year).and("language", language),
                row -> new Entry(GroupsAbove.occupation(row), row.text("parent_code"), PayCells.distribution(row)));
    }
}
