package mizan.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.PlaceFigures;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What have these occupations paid in one place, year by year?
public final class PayOverTime {

    private static final Sql SQL = Sql.of(PayOverTime.class);

    private final Database database;

    public PayOverTime(Database database) {
        this.database = database;
    }

    /// One year's figures, and the code under which that year's classification keeps the occupation: its own, or one
    /// with the same title.
    public record Year(int year, SocCode code, PayDistribution pay) {}

    /// In the whole country: the years of each occupation in their order, without those in which no table lists it.
    public Map<SocCode, List<Year>> ask(Collection<SocCode> occupations) {
        return ask(occupations, Scope.NATIONAL, PlaceFigures.NATION);
    }

    /// As above, in the place with this code in the tables of the scope.
    public Map<SocCode, List<Year>> ask(Collection<SocCode> occupations, Scope scope, String areaCode) {
        Map<SocCode, List<Year>> answer = new HashMap<>();
        Bindings bindings = Bindings.of("codes", occupations).and("scope", scope.id()).and("area", areaCode);
        database.list(SQL, bindings, row -> answer
                .computeIfAbsent(new SocCode(row.text("asked_code")), _ -> new ArrayList<>())
                .add(new Year(row.integer("year"), new SocCode(row.text("occ_code")), PayCells.distribution(row))));
        return answer;
    }
}
