package mizan.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What do these occupations pay in the whole country, in one year?
public final class PayOfOccupations {

    private static final Sql SQL = Sql.of(PayOfOccupations.class);

    private final Database database;

    public PayOfOccupations(Database database) {
        this.database = database;
    }

    /// Occupations that the year's table does not list are not in the answer.
    public Map<SocCode, PayDistribution> ask(Collection<SocCode> occupations, int year) {
        Map<SocCode, PayDistribution> answer = new HashMap<>();
        database.list(SQL, Bindings.of("codes", occupations).and("year", year),
                row -> answer.put(new SocCode(row.text("occ_code")), PayCells.distribution(row)));
        return answer;
    }
}
