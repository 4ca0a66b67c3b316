package mizan.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.search.SearchIndex;
import mizan.search.SearchTitle;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// By which names can occupations be found, and how many people work in each?
public final class SearchableTitles {

    private static final Sql TITLES = Sql.of(SearchableTitles.class);
    private static final Sql PREPARED = Sql.parse("SELECT names FROM search_index");
    private static final Sql NAMED_SINCE = Sql
            .parse("SELECT count(*) AS codes FROM imported_code WHERE kind = 'occupation'");
    private static final Sql EMPLOYMENT = Sql.of(SearchableTitles.class, "EmploymentByOccupation.sql");

    private final Database database;

    public SearchableTitles(Database database) {
        this.database = database;
    }

    public List<SearchTitle> ask() {
        return database.list(TITLES, Bindings.none(), row -> new SearchTitle(row.text("occ_code"), row.text("title"),
                SearchTitle.Kind.valueOf(row.text("kind"))));
    }

    /// The titles made ready for [SearchIndex#of], which the build has done; anew after an import that named more
    /// occupations.
    public byte[] prepared() {
        boolean named = database.list(NAMED_SINCE, Bindings.none(), row -> row.integer("codes")).getFirst() > 0;
        return named ? SearchIndex.prepare(ask())
                : database.list(PREPARED, Bindings.none(), row -> row.bytes("names")).getFirst();
    }

    /// Persons employed in the whole country by its newest table, by occupation code; occupations without a figure are
    /// left out.
    public Map<String, Long> employment() {
        Map<String, Long> employment = new HashMap<>();
        database.list(EMPLOYMENT, Bindings.none(),
                row -> employment.put(row.text("occ_code"), row.longInteger("employment")));
        return employment;
    }
}
