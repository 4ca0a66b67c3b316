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
final class PublishedAreas {

    /// Cells by occupation and area; the nation's area is 99.
    private final Map<String, Map<String, Map<String, String>>> rows = new TreeMap<>();
    private final Map<String, Map<String, String>> areas = new TreeMap<>();
    private final Map<String, Double> parities = new HashMap<>();

    PublishedAreas() throws IOException {
        for (String file : List.of("oews/oews_msa_2025_detailed.csv.gz", "oews/oews_nonmetro_2025_detailed.csv.gz")) {
            for (Map<String, String> row : PublishedFigures.read(file)) {
                add(row, row.get("area"));
            }
        }
        for (Map<String, String> row : PublishedFigures.read("oews/oews_national_2025.csv.gz")) {
            if (row.get("o_group").equals("detailed") || row.get("o_group").equals("total")) {
                add(row, "99");
            }
        }
        Map<String, Double> states = new HashMap<>();
        for (Map<String, String> row : PublishedFigures.read("prices/bea_rpp_state_2024.csv.gz")) {
            states.put(row.get("prim_state"), Double.valueOf(row.get("rpp_all_items")));
        }
        for (Map<String, String> row : PublishedFigures.read("areas/oews_areas_2025_with_rpp_2024.csv.gz")) {
            areas.put(row.get("area"), row);
            String own = row.get("rpp_all_items_2024");
            Double ofState = states.get(row.get("states").split("\\|")[0]);
            if (!own.isEmpty() || ofState != null) {
                parities.put(row.get("area"), own.isEmpty() ? ofState : Double.valueOf(own));
            }
        }
    }

    private void add(Map<String, String> row, String area) {
        rows.computeIfAbsent(row.get("occ_code"), _ -> new HashMap<>()).put(area, row);
    }

    List<String> occupations() {
        return rows.entrySet().stream()
                .filter(each -> !each.getKey().equals("00-0000") && each.getValue().containsKey("99"))
                .map(Map.Entry::getKey).toList();
    }

    /// The codes of all 530.
    List<String> areas() {
        return List.copyOf(areas.keySet());
    }

    boolean lists(String occupation, String area) {
        return rows.getOrDefault(occupation, Map.of()).containsKey(area);
    }

    /// Null if the cell holds no number.
    Double number(String occupation, String area, String column) {
        String cell = rows.getOrDefault(occupation, Map.of()).getOrDefault(area, Map.of()).get(column);
        return cell == null || cell.isEmpty() || cell.startsWith("*") || cell.startsWith("#")
                ? null
                : Double.valueOf(cell.replace(",", ""));
    }

    /// Of the area itself, or else of the first of its states; null in Puerto Rico.
    Double parity(String area) {
        return parities.get(area);
    }
}
