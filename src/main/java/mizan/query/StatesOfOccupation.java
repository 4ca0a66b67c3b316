package mizan.query;

import java.util.List;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// In which states do people of an occupation work, and what are they paid there?
public final class StatesOfOccupation {

    private static final Sql SQL = Sql.of(StatesOfOccupation.class);

    private final Database database;

    public StatesOfOccupation(Database database) {
        this.database = database;
    }

    /// One state, or the District of Columbia.
    ///
    /// @param areaCode two digits (FIPS)
    /// @param year of its figures
    public record State(String areaCode, int year, String title, PayDistribution pay) {}

    /// The states in the tables of one year, by their codes, without those that do not list the occupation.
    ///
    /// @param language `en` or `ar`
    public List<State> ask(SocCode occupation, String language, int year) {
        Bindings bindings = Bindings.of("code", occupation.text()).and("language", language).and("year", year);
        return database.list(SQL, bindings,
                row -> new State(row.text("area_code"), row.integer("year"), row.text("title"),
                        PayCells.distribution(row)));
    }
}
