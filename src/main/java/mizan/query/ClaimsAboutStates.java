package mizan.query;

import java.util.List;
import java.util.OptionalDouble;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What does the article about call-centre agents say of an occupation in the states?
public final class ClaimsAboutStates {

    private static final Sql SQL = Sql.of(ClaimsAboutStates.class);

    private final Database database;

    public ClaimsAboutStates(Database database) {
        this.database = database;
    }

    /// One thing that the article says.
    ///
    /// @param measure `employment`, `mean_hourly`, `mean_annual`, `rank`, `ratio` or `percent`
    /// @param value empty where the article gives an order without a number
    /// @param bound `exact`, `about`, `fewer_than`, `more_than` or `up_to`
    /// @param stated false if it is reckoned from figures that the article gives
    /// @param period the year that it is about
    public record Claim(String id, String areaCode, String measure, OptionalDouble value, String bound, boolean stated,
            String period) {}

    /// In the order of the article; nothing for an occupation that it does not speak of.
    public List<Claim> ask(SocCode occupation) {
        return database.list(SQL, Bindings.of("code", occupation.text()),
                row -> new Claim(row.text("claim_id"), row.text("area_code"), row.text("measure"),
                        row.value("value") instanceof Double value ? OptionalDouble.of(value) : OptionalDouble.empty(),
                        row.text("bound"), !row.text("status").equals("derived"), row.text("period")));
    }
}
