package mizan.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.PlaceFigures;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What do these occupations pay in one place, in one year?
public final class PayOfOccupations {

    private static final Sql SQL = Sql.of(PayOfOccupations.class);

    private final Database database;

    public PayOfOccupations(Database database) {
        this.database = database;
    }

    /// In the whole country. Occupations that the year's table does not list are not in the answer.
    public Map<SocCode, PayDistribution> ask(Collection<SocCode> occupations, int year) {
        return ask(occupations, year, Scope.NATIONAL, PlaceFigures.NATION);
    }

    /// As above, in the place with this code in the tables of the scope.
    public Map<SocCode, PayDistribution> ask(Collection<SocCode> occupations, int year, Scope scope, String areaCode) {
        Map<SocCode, PayDistribution> answer = new HashMap<>();
        Bindings bindings = Bindings.of("codes", occupations)
                .and("year", year)
                .and("scope", scope.id())
                .and("area", areaCode);
        database.list(SQL, bindings,
                row -> answer.put(new SocCode(row.text("occ_code")), PayCells.distribution(row)));
        return answer;
    }
}
