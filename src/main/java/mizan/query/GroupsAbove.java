package mizan.query;

import java.util.List;
import java.util.Locale;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;

/// In which groups of the classification does an occupation lie?
public final class GroupsAbove {

    private static final Sql SQL = Sql.of(GroupsAbove.class);

    private final Database database;

    public GroupsAbove(Database database) {
        this.database = database;
    }

    /// The widest group first, without the occupation itself and without a broad group that has its title.
    ///
    /// @param language `en` or `ar`
    public List<Occupation> ask(SocCode occupation, String language) {
        return database.list(SQL, Bindings.of("code", occupation.text()).and("language", language),
                GroupsAbove::occupation);
    }

    static Occupation occupation(Row row) {
        return new Occupation(new SocCode(row.text("occ_code")),
                OccupationGroup.valueOf(row.text("occ_group").toUpperCase(Locale.ROOT)), row.text("title"));
    }
}
