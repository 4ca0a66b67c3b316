package mizan.reference;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// The places of the wage tables: states, areas and the counties in them, what they are called, and by what they are
/// found.
final class AreasLoader implements Loader {

    private static final Map<String, String> KINDS = Map.of("metro", "metropolitan", "nonmetro", "nonmetropolitan");
    /// A workbook on the way has taken the first digit for nothing.
    private static final int DIGITS_OF_NONMETRO = 7;

    private final Map<String, State> states = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private Map<String, ArabicName> arabic = Map.of();

    private record State(String code, String title) {}

    /// @param synonyms other spellings of the title
    private record ArabicName(String title, List<String> synonyms) {

        Stream<String> all() {
            return Stream.concat(Stream.of(title), synonyms.stream());
        }
    }

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        Path folder = data.resolve("areas");
        Tables tables = new Tables(transaction);
        tables.area.add("99", "nation", "");
        arabic = arabic(data.resolve("titles_ar.csv"), "code");
        TableLoader.read(folder.resolve("states.csv"), row -> state(row, tables));
        Map<String, ArabicName> ofStates = arabic;
        arabic = arabic(folder.resolve("areas_ar.csv"), "code");
        int areas = TableLoader.read(folder.resolve("oews_areas_2025_with_rpp_2024.csv.gz"),
                row -> area(row, tables));
        arabic = arabic(folder.resolve("counties_ar.csv"), "name");
        int counties = TableLoader.read(folder.resolve("oews_2024_area_county_map.csv.gz"),
                row -> county(row, tables, ofStates));
        // The islands have an area, and none of the states' tables has figures for them as a whole.
        transaction.script("DELETE FROM place_name WHERE kind = 'territory' AND NOT EXISTS (SELECT 1 FROM wage w "
                + "JOIN wage_set s USING (set_id) WHERE s.scope = 'state' AND w.area_code = place_name.place)");
        SourceList.add(transaction, "areas", "bls", "2025", "public-domain", areas);
        SourceList.add(transaction, "counties", "bls", "2024", "public-domain", counties);
    }

    private void state(TableRow row, Tables tables) throws RefusedInput {
        String code = row.filled("area");
        String letters = row.filled("letters");
        String title = row.filled("title");
        String kind = row.filled("kind");
        states.put(letters, new State(code, title));
        tables.area.add(code, kind, letters);
        tables.title.add("area", code, "en", "official", title);
        tables.names.add(new PlaceNameWriter.Named(code, kind, title, letters));
        tables.names.add(new PlaceNameWriter.Named(code, kind, letters, title));
        arabic(row, code).all().forEach(name -> tables.names.add(new PlaceNameWriter.Named(code, kind, name, "")));
    }

    private void area(TableRow row, Tables tables) throws RefusedInput {
        String code = row.filled("area");
        String title = row.filled("area_title");
        String kind = KINDS.get(row.filled("kind"));
        if (kind == null) {
            throw row.refuse("kind", "it is neither metro nor nonmetro");
        }
        kinds.put(code, kind);
        tables.area.add(code, kind, "");
        List<State> within = within(row);
        for (int i = 0; i < within.size(); i++) {
            tables.areaState.add(code, i + 1, within.get(i).code());
        }
        String fullNames = within.stream().map(State::title).collect(Collectors.joining(" "));
        int letters = kind.equals("metropolitan") ? title.lastIndexOf(", ") : -1;
        tables.title.add("area", code, "en", "official", title);
        tables.names.add(new PlaceNameWriter.Named(code, kind, letters < 0 ? title : title.substring(0, letters),
                (letters < 0 ? "" : title.substring(letters)) + " " + fullNames));
        ArabicName name = arabic(row, code);
        tables.title.add("area", code, "ar", "official", name.title());
        name.all().forEach(each -> tables.names.add(new PlaceNameWriter.Named(code, kind, each.split("،", -1)[0],
                each.contains("،") ? each.substring(each.indexOf('،')) : "")));
    }

    private List<State> within(TableRow row) throws RefusedInput {
        String letters = row.filled("states");
        List<State> within = Arrays.stream(letters.split("\\|", -1)).filter(states::containsKey).map(states::get)
                .toList();
        if (within.size() != letters.split("\\|", -1).length) {
            throw row.refuse("states", "there is no such state");
        }
        return within;
    }

    private void county(TableRow row, Tables tables, Map<String, ArabicName> ofStates) throws RefusedInput {
        State state = states.get(row.filled("state_ab"));
        String area = "0".repeat(Math.max(0, missingDigits(row.filled("area")))) + row.filled("area");
        if (state == null || !kinds.containsKey(area)) {
            throw row.refuse(state == null ? "state_ab" : "area", "there is no such place");
        }
        CountyName county = CountyName.of(row.filled("county_town_name"));
        String code = state.code() + "-" + county.title();
        tables.county.add(code, state.code(), area);
        tables.title.add("county", code, "en", "official", county.title());
        tables.names.add(new PlaceNameWriter.Named(code, "county", county.name(),
                county.kind() + " " + row.text("state_ab") + " " + state.title()));
        ArabicName name = arabic(row, county.published());
        tables.title.add("county", code, "ar", "official", name.title());
        ArabicName itsState = ofStates.get(state.code());
        name.all().forEach(each -> tables.names.add(new PlaceNameWriter.Named(code, "county", each,
                itsState == null ? "" : itsState.title())));
    }

    private static int missingDigits(String area) {
        return area.length() == DIGITS_OF_NONMETRO - 1 ? 1 : 0;
    }

    private ArabicName arabic(TableRow row, String key) throws RefusedInput {
        ArabicName name = arabic.get(key);
        if (name == null) {
            throw row.refuse("“" + key + "” has no Arabic name");
        }
        return name;
    }

    private static Map<String, ArabicName> arabic(Path file, String key) throws RefusedInput {
        Map<String, ArabicName> names = new HashMap<>();
        TableLoader.read(file, row -> {
            ArabicName name = new ArabicName(row.filled("title"),
                    Stream.of(row.text("synonyms").split("\\|")).filter(each -> !each.isBlank()).toList());
            if ((!row.has("kind") || row.text("kind").equals("area")) && names.put(row.filled(key), name) != null) {
                throw row.refuse("a row with the same key stands here already");
            }
        });
        return names;
    }

    /// What is written to.
    private static final class Tables {

        private final TableLoader area;
        private final TableLoader areaState;
        private final TableLoader county;
        private final TableLoader title;
        private final PlaceNameWriter names;

        Tables(Transaction transaction) {
            area = TableLoader.named("area", transaction, "area_code", "kind", "letters");
            areaState = TableLoader.named("area_state", transaction, "area_code", "position", "state_code");
            county = TableLoader.named("county", transaction, "county_code", "state_code", "area_code");
            title = TableLoader.keepingFirst("title", transaction, "kind", "code", "language", "form", "title");
            names = new PlaceNameWriter(transaction);
        }
    }
}
