package mizan.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.query.OccupationNames;
import mizan.query.SearchableTitles;
import mizan.search.Hit;
import mizan.search.SearchIndex;
import mizan.store.Database;
import org.jspecify.annotations.Nullable;

/// Finds occupations by any of their names. Not for the JavaFX thread; made ready by the first question.
public final class OccupationFinder {

    private static final int MOST = 12;
    private static final int EMPLOYMENT_YEAR = 2023;

    private final SearchableTitles titles;
    private final OccupationNames names;
    private @Nullable SearchIndex index;
    private Map<String, Long> employment = Map.of();

    public OccupationFinder(Database database) {
        this.titles = new SearchableTitles(database);
        this.names = new OccupationNames(database);
    }

    /// An occupation that was found.
    ///
    /// @param matchedTitle the name that matched best, often an everyday one
    /// @param employment persons employed; 0 if no figure is released
    public record Find(Occupation occupation, String matchedTitle, long employment) {}

    /// @param language `en` or `ar`, for the titles of what is found; names of both languages are searched
    public List<Find> find(String query, String language) {
        List<Hit> hits = ready().find(query, MOST);
        Map<SocCode, Occupation> occupations = names
                .ask(hits.stream().map(hit -> new SocCode(hit.code())).toList(), language);
        List<Find> finds = new ArrayList<>();
        for (Hit hit : hits) {
            Occupation occupation = occupations.get(new SocCode(hit.code()));
            if (occupation != null) {
                finds.add(new Find(occupation, hit.matchedTitle(), employment.getOrDefault(hit.code(), 0L)));
            }
        }
        return finds;
    }

    /// Takes up the titles anew, such as after an import that named more occupations.
    void reload() {
        index = null;
        ready();
    }

    private SearchIndex ready() {
        SearchIndex present = index;
        if (present == null) {
            employment = titles.employment(EMPLOYMENT_YEAR);
            present = SearchIndex.of(titles.prepared(), employment);
            index = present;
        }
        return present;
    }
}
