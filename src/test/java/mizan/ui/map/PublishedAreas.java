package mizan.ui.map;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/// The published files, read once more by a reader of its own: wages of May 2025 in areas and in the nation, and the
/// price levels of 2024.
@NullUnmarked
final class PublishedAreas extends PublishedRows {

    private final Map<String, Map<String, String>> areas = new TreeMap<>();
    private final Map<String, Double> parities = new HashMap<>();

    PublishedAreas() throws IOException {
        for (String file : List.of("oews/oews_msa_2025_detailed.csv.gz", "oews/oews_nonmetro_2025_detailed.csv.gz")) {
            for (Map<String, String> row : read(file)) {
                add(row, row.get("area"));
            }
        }
        for (Map<String, String> row : read("oews/oews_national_2025.csv.gz")) {
            if (ofOneOccupation(row)) {
                add(row, "99");
            }
        }
        Map<String, Double> states = new HashMap<>();
        for (Map<String, String> row : read("prices/bea_rpp_state_2024.csv.gz")) {
            states.put(row.get("prim_state"), Double.valueOf(row.get("rpp_all_items")));
        }
        for (Map<String, String> row : read("areas/oews_areas_2025_with_rpp_2024.csv.gz")) {
            areas.put(row.get("area"), row);
            String own = row.get("rpp_all_items_2024");
            Double ofState = states.get(row.get("states").split("\\|")[0]);
            if (!own.isEmpty() || ofState != null) {
                parities.put(row.get("area"), own.isEmpty() ? ofState : Double.valueOf(own));
            }
        }
    }

    /// Those that the nation's table has too.
    @Override
    List<String> occupations() {
        return super.occupations().stream().filter(code -> lists(code, "99")).toList();
    }

    /// The codes of all 530.
    List<String> areas() {
        return List.copyOf(areas.keySet());
    }

    /// Of the area itself, or else of the first of its states; null in Puerto Rico.
    Double parity(String area) {
        return parities.get(area);
    }
}
