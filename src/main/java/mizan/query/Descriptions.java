package mizan.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What do people in these occupations do all day?
public final class Descriptions {

    private static final Sql SQL = Sql.of(Descriptions.class);

    private final Database database;

    public Descriptions(Database database) {
        this.database = database;
    }

    /// In one or two sentences. Groups, and occupations that the newest tables do not list, are not in the answer.
    ///
    /// @param language `en` or `ar`
    public Map<SocCode, String> ask(Collection<SocCode> occupations, String language) {
        Map<SocCode, String> answer = new HashMap<>();
        database.list(SQL, Bindings.of("codes", occupations).and("language", language),
                row -> answer.put(new SocCode(row.text("occ_code")), row.text("text")));
        return answer;
    }
}
