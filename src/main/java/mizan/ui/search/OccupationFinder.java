package mizan.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.query.Descriptions;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.RelatedOccupations;
import mizan.query.SearchableTitles;
import mizan.search.Hit;
import mizan.search.SearchIndex;
import mizan.store.Database;
import org.jspecify.annotations.Nullable;

/// Finds occupations by any of their names, and by what is told of their work. Not for the JavaFX thread; made ready by the first question.
public final class OccupationFinder {

    private static final int MOST = 12;
    private static final int NEAREST = 4;
    private static final int RELATED = 8;

    private final SearchableTitles titles;
    private final OccupationNames names;
    private final Descriptions descriptions;
    private final RelatedOccupations related;
    private final InstalledWageSets sets;
    private @Nullable SearchIndex index;
    private Map<String, Long> employment = Map.of();
    private int edition;

    public OccupationFinder(Database database) {
        this.titles = new SearchableTitles(database);
        this.names = new OccupationNames(database);
        this.descriptions = new Descriptions(database);
        this.related = new RelatedOccupations(database);
        this.sets = new InstalledWageSets(database);
    }

    /// Why an occupation is offered.
    public enum Because {
        /// It answers to what was typed.
        FOUND,
        /// No name of it does, but what is told of its work.
        DESCRIBED,
        /// It does, and was chosen before.
        CHOSEN_BEFORE,
        /// It is near to one that is compared already.
        RELATED,
        /// Nothing does, and this answers to words near to it.
        NEAREST,
        /// Nothing does, and this is a group to look through.
        TO_BROWSE
    }

    /// An occupation that is offered.
    ///
    /// @param matchedTitle the name that matched best, often an everyday one; its title if none did; of what is related
    /// the title of the other occupation
    /// @param work what people in it do; empty if nothing is told of it
    /// @param employment persons employed; 0 if no figure is released
    /// @param worth how well it answers, against the best: 1 for that
    public record Find(Occupation occupation, String matchedTitle, String work, long employment, double worth,
            Because because) {

        Find because(Because other) {
            return new Find(occupation, matchedTitle, work, employment, worth, other);
        }
    }

    /// @param language `en` or `ar`, for the titles of what is found; names of both languages are searched
    public List<Find> find(String query, String language) {
        return finds(ready().find(query, MOST), language, Because.FOUND);
    }

    /// What to offer where [#find] finds nothing: what near words find, and the groups to browse.
    public List<Find> instead(String query, String language) {
        return Stream.concat(finds(ready().nearest(query, NEAREST), language, Because.NEAREST).stream(),
                finds(ready().groups(), language, Because.TO_BROWSE).stream()).toList();
    }

    /// What was chosen before, in the order given.
    List<Find> chosen(List<SocCode> codes, String language) {
        ready();
        return finds(codes.stream().map(code -> new Hit(code.text(), "", 1, 0)).toList(), language,
                Because.CHOSEN_BEFORE);
    }

    /// What is officially related to the occupations and not among them, the nearest to each of them first.
    List<Find> related(List<SocCode> to, Vintage vintage, String language) {
        ready();
        int year = sets.years().shownAsClassified(Scope.NATIONAL, vintage).year();
        Map<SocCode, Occupation> titles = names.ask(to, language);
        Map<SocCode, Hit> hits = new LinkedHashMap<>();
        List<List<SocCode>> near = to.stream().map(code -> related.ask(code, year)).toList();
        for (int position = 0; position < MOST; position++) {
            for (int i = 0; i < to.size(); i++) {
                Occupation other = titles.get(to.get(i));
                if (position < near.get(i).size() && other != null && !to.contains(near.get(i).get(position))) {
                    SocCode code = near.get(i).get(position);
                    hits.putIfAbsent(code, new Hit(code.text(), other.title(), 1, 0));
                }
            }
        }
        return finds(hits.values().stream().limit(RELATED).toList(), language, Because.RELATED);
    }

    private List<Find> finds(List<Hit> hits, String language, Because because) {
        List<SocCode> codes = hits.stream().map(hit -> new SocCode(hit.code())).toList();
        Map<SocCode, Occupation> occupations = names.ask(codes, language);
        Map<SocCode, String> work = descriptions.ask(codes, language);
        List<Find> finds = new ArrayList<>();
        for (Hit hit : hits) {
            Occupation occupation = occupations.get(new SocCode(hit.code()));
            if (occupation != null) {
                finds.add(new Find(occupation, hit.described() ? occupation.title() : hit.matchedTitle(),
                        work.getOrDefault(occupation.code(), ""), employment.getOrDefault(hit.code(), 0L),
                        hit.score() / hits.getFirst().score(),
                        because == Because.FOUND && hit.described() ? Because.DESCRIBED : because));
            }
        }
        return finds;
    }

    /// Takes up the titles anew, such as after an import that named more occupations; once, also if each field that finds
    /// occupations asks for it.
    ///
    /// @param dataEdition of the session
    void reload(int dataEdition) {
        if (dataEdition != edition) {
            edition = dataEdition;
            index = null;
            ready();
        }
    }

    private SearchIndex ready() {
        SearchIndex present = index;
        if (present == null) {
            employment = titles.employment();
            present = SearchIndex.of(titles.prepared(), employment);
            index = present;
        }
        return present;
    }
}
