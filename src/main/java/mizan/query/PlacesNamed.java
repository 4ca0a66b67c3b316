package mizan.query;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.place.AreaKind;
import mizan.domain.place.NamedPlace;
import mizan.domain.place.Place;
import mizan.search.FoldedName;
import mizan.search.NearNames;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;

/// Which places does one mean who types the beginning of a name?
public final class PlacesNamed {

    private static final Sql SQL = Sql.of(PlacesNamed.class);
    private static final Sql IMPORTED = Sql.of(PlacesNamed.class, "ImportedAreas.sql");
    private static final Sql WORDS = Sql.of(PlacesNamed.class, "WordsOfPlaces.sql");
    /// So many words are tried for one that no name has.
    private static final int NEAR = 6;
    private static final int READINGS = 12;
    /// Behind all letters that a name can have.
    private static final String LAST = "\uFFFF";

    private final Database database;

    public PlacesNamed(Database database) {
        this.database = database;
    }

    /// States, areas and counties, the likeliest first. Each word is the beginning of one in the name or in that of its
    /// state; the first may stand anywhere in the name. In any of the two languages, however the letters are written. If
    /// nothing is called so, those whose names are near to it.
    ///
    /// @param typed nothing is found for a text without letters
    /// @param language of the titles, `en` or `ar`
    /// @param most how many at most
    public List<NamedPlace> ask(String typed, String language, int most) {
        List<String> words = FoldedName.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<NamedPlace> found = begun(words, language, most);
        return found.isEmpty() ? near(words, language, most) : found;
    }

    private List<NamedPlace> near(List<String> words, String language, int most) {
        return readings(words).stream().flatMap(reading -> begun(reading, language, most).stream()).distinct()
                .limit(most).toList();
    }

    /// Other words for those with which no word of a name begins, the nearest first.
    private List<List<String>> readings(List<String> words) {
        NavigableSet<String> all = new TreeSet<>(database.list(WORDS, Bindings.none(), row -> row.text("word")));
        List<List<String>> readings = List.of(List.of());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = all.ceiling(word);
            List<String> others = next != null && next.startsWith(word)
                    ? List.of(word)
                    : NearNames.of(word, i < words.size() - 1, all, NEAR);
            readings = readings.stream()
                    .flatMap(reading -> others.stream()
                            .map(other -> Stream.concat(reading.stream(), Stream.of(other)).toList()))
                    .limit(READINGS).toList();
        }
        return readings.contains(words) ? List.of() : readings;
    }

    private List<NamedPlace> begun(List<String> words, String language, int most) {
        String first = words.getFirst() + (words.size() > 1 ? " " : "");
        Bindings bindings = Bindings.of("first", first)
                .and("after", first + LAST)
                .and("others", words.subList(1, words.size()))
                .and("most", most)
                .and("language", language);
        return Stream.concat(database.list(SQL, bindings, PlacesNamed::place).stream(), imported(words)).limit(most)
                .toList();
    }

    /// Areas that only imported tables name, such as those of earlier years; few, and in no index.
    private Stream<NamedPlace> imported(List<String> words) {
        return database.list(IMPORTED, Bindings.none(), row -> new Place(row.text("code"), row.text("title"),
                Scope.of(row.text("scope")).orElseThrow()))
                .stream()
                .filter(place -> words.stream().allMatch(
                        word -> FoldedName.words(place.name()).stream().anyMatch(each -> each.startsWith(word))))
                .map(place -> new NamedPlace(place.areaCode(), AreaKind.METROPOLITAN, place.name(), Optional.empty(),
                        place));
    }

    static NamedPlace place(Row row) {
        Scope scope = AreaKind.of(row.text("area_kind")).flatMap(AreaKind::scope).orElseThrow();
        return new NamedPlace(row.text("place"), AreaKind.of(row.text("kind")).orElseThrow(), row.text("title"),
                Optional.ofNullable(row.textOrNull("state_title")),
                new Place(row.text("area_code"), row.text("area_title"), scope));
    }
}
