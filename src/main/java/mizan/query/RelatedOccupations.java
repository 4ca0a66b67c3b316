package mizan.query;

import java.util.List;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Which occupations are most like this one in what they do and what they take?
public final class RelatedOccupations {

    private static final Sql SQL = Sql.of(RelatedOccupations.class);

    private final Database database;

    public RelatedOccupations(Database database) {
        this.database = database;
    }

    /// O*NET's related occupations under the codes that the year's national table has, the nearest first.
    public List<SocCode> ask(SocCode occupation, int year) {
        String prefix = OnetCodes.prefix(occupation);
        Bindings bindings = Bindings.of("code", occupation.text())
                .and("from", prefix)
                .and("before", OnetCodes.after(prefix))
                .and("year", year);
        return database.list(SQL, bindings, row -> new SocCode(row.text("occ_code")));
    }
}
