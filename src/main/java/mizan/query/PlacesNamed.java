package mizan.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.place.AreaKind;
import mizan.domain.place.NamedPlace;
import mizan.domain.place.Place;
import mizan.search.FoldedName;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;

/// Which places does one mean who types the beginning of a name?
public final class PlacesNamed {

    private static final Sql SQL = Sql.of(PlacesNamed.class);
    private static final Sql IMPORTED = Sql.of(PlacesNamed.class, "ImportedAreas.sql");
    /// Behind all letters that a name can have.
    private static final String LAST = "\uFFFF";

    private final Database database;

    public PlacesNamed(Database database) {
        this.database = database;
    }

    /// States, areas and counties, the likeliest first. Each word is the beginning of one in the name or in that of its
    /// state; the first may stand anywhere in the name. In any of the two languages, however the letters are written.
    ///
    /// @param typed nothing is found for a text without letters
    /// @param language of the titles, `en` or `ar`
    /// @param most how many at most
    public List<NamedPlace> ask(String typed, String language, int most) {
        List<String> words = FoldedName.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
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
