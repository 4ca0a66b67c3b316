package mizan.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// By which names can occupations be found, and how many people work in each?
public final class SearchableTitles {

    private static final Sql TITLES = Sql.of(SearchableTitles.class);
    private static final Sql EMPLOYMENT = Sql.of(SearchableTitles.class, "EmploymentByOccupation.sql");

    private final Database database;

    public SearchableTitles(Database database) {
        this.database = database;
    }

    /// One name of one occupation; `official` if it is the classification's own title.
    public record Title(String occupationCode, String title, boolean official) {}

    public List<Title> ask() {
        return database.list(TITLES, Bindings.none(), row -> new Title(row.text("occ_code"), row.text("title"),
                row.integer("official") == 1));
    }

    /// Persons employed in the whole country, by occupation code; occupations without a figure are left out.
    public Map<String, Long> employment(int year) {
        Map<String, Long> employment = new HashMap<>();
        database.list(EMPLOYMENT, Bindings.of("year", year),
                row -> employment.put(row.text("occ_code"), row.longInteger("employment")));
        return employment;
    }
}
