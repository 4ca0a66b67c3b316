package mizan.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Education;
import mizan.domain.outlook.Experience;
import mizan.domain.outlook.Projection;
import mizan.domain.outlook.Training;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;

/// What is expected of these occupations, by each cycle of the Employment Projections?
public final class Projections {

    private static final Sql SQL = Sql.of(Projections.class);

    private final Database database;

    public Projections(Database database) {
        this.database = database;
    }

    /// The cycles of each occupation, the oldest first; occupations that none of them lists are not in the answer.
    public Map<SocCode, List<Projection>> ask(Collection<SocCode> occupations) {
        Map<SocCode, List<Projection>> answer = new HashMap<>();
        database.list(SQL, Bindings.of("codes", occupations),
                row -> answer.computeIfAbsent(new SocCode(row.text("occ_code")), _ -> new ArrayList<>())
                        .add(projection(row)));
        return answer;
    }

    private static Projection projection(Row row) {
        return new Projection(row.integer("from_year"), row.integer("to_year"), row.longInteger("from_employment"),
                row.longInteger("to_employment"), row.longInteger("change"), row.real("change_percent"),
                row.longInteger("openings"), Education.of(row.text("education")),
                Experience.of(row.text("experience")), Training.of(row.text("training")));
    }
}
