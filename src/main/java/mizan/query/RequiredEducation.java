package mizan.query;

import java.util.List;
import mizan.domain.occupation.SocCode;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Which education do people in an occupation say that a newcomer needs?
public final class RequiredEducation {

    private static final Sql SQL = Sql.of(RequiredEducation.class);

    private final Database database;

    public RequiredEducation(Database database) {
        this.database = database;
    }

    /// One degree of education.
    ///
    /// @param category 1 (below high school) to 12 (after the doctorate)
    /// @param percent of those who answered
    /// @param n how many answered
    /// @param codes of how many kinds of the occupation it is the mean
    public record Share(int category, double percent, int n, int codes) {}

    /// All twelve degrees, the least first; none if nobody was asked.
    public List<Share> ask(SocCode occupation) {
        return database.list(SQL, Bindings.of("code", occupation.text()),
                row -> new Share(row.integer("category"), row.real("share"), row.integer("n"), row.integer("codes")));
    }
}
