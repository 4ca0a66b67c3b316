package mizan.ui.map;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/// The published files, read once more by a reader of its own: state and national wages of May 2023, and price levels.
@NullUnmarked
final class PublishedFigures extends PublishedRows {

    private final Map<String, Double> parities = new HashMap<>();

    PublishedFigures() throws IOException {
        for (Map<String, String> row : read("oews/oews_state_2023_partial_columns.csv.gz")) {
            addOccupation(row, row.get("area"));
        }
        for (Map<String, String> row : read("oews/oews_national_2023.csv.gz")) {
            addOccupation(row, "99");
        }
        for (Map<String, String> row : read("prices/bea_rpp_state_2008_2023.csv.gz")) {
            if (row.get("line_code").equals("5") && row.get("year").equals("2023")) {
                parities.put(row.get("state_fips"), Double.valueOf(row.get("value")));
            }
        }
    }

    private void addOccupation(Map<String, String> row, String area) {
        if (ofOneOccupation(row)) {
            add(row, area);
        }
    }

    double parity(String area) {
        return parities.get(area);
    }
}
