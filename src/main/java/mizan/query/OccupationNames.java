package mizan.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// What are these occupations called?
public final class OccupationNames {

    private static final Sql SQL = Sql.of(OccupationNames.class);

    private final Database database;

    public OccupationNames(Database database) {
        this.database = database;
    }

    /// Codes that the classification does not have are not in the answer.
    ///
    /// @param language `en` or `ar`; where there is no Arabic title yet, the English one is given
    public Map<SocCode, Occupation> ask(Collection<SocCode> codes, String language) {
        Map<SocCode, Occupation> answer = new LinkedHashMap<>();
        database.list(SQL, Bindings.of("codes", codes).and("language", language), row -> {
            SocCode code = new SocCode(row.text("occ_code"));
            OccupationGroup group = OccupationGroup.valueOf(row.text("occ_group").toUpperCase(Locale.ROOT));
            return answer.put(code, new Occupation(code, group, row.text("title")));
        });
        return answer;
    }
}
