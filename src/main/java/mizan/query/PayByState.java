package mizan.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What do these occupations pay in each state, in one year?
public final class PayByState {

    private static final Sql SQL = Sql.of(PayByState.class);

    private final Database database;

    public PayByState(Database database) {
        this.database = database;
    }

    /// By area code; states in which the year's table does not list an occupation are not in its answer.
    public Map<SocCode, Map<String, PayDistribution>> ask(Collection<SocCode> occupations, int year) {
        Map<SocCode, Map<String, PayDistribution>> answer = new HashMap<>();
        database.list(SQL, Bindings.of("codes", occupations).and("year", year), row -> answer
                .computeIfAbsent(new SocCode(row.text("occ_code")), _ -> new HashMap<>())
                .put(row.text("area_code"), PayCells.distribution(row)));
        return answer;
    }
}
