package mizan.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// How much of each skill do these occupations ask for?
public final class Skills {

    private static final Sql SQL = Sql.of(Skills.class);

    private final Database database;

    public Skills(Database database) {
        this.database = database;
    }

    /// How much an occupation asks for of one skill.
    ///
    /// @param importance 1 (not important) to 5 (extremely)
    /// @param level 0 to 7; comparable between occupations for the same skill only
    public record Rating(double importance, double level) {}

    /// The ratings of each occupation by O*NET's number of the skill, the most important first. Occupations that O*NET
    /// does not rate are not in the answer; where it rates the parts of one, their average is.
    public Map<SocCode, Map<String, Rating>> ask(Collection<SocCode> occupations) {
        String prefixes = occupations.stream()
                .map(code -> '"' + code.text() + "\":\"" + OnetCodes.prefix(code) + '"')
                .collect(Collectors.joining(",", "{", "}"));
        Map<SocCode, Map<String, Rating>> answer = new HashMap<>();
        database.list(SQL, Bindings.of("prefixes", prefixes),
                row -> answer.computeIfAbsent(new SocCode(row.text("asked_code")), _ -> new LinkedHashMap<>())
                        .put(row.text("skill_id"), new Rating(row.real("importance"), row.real("level"))));
        return answer;
    }
}
