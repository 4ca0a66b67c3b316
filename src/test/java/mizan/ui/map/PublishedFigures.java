package mizan.ui.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.NullUnmarked;

/// The published files, read once more by a reader of its own: state and national wages of May 2023, and price levels.
@NullUnmarked
public final class PublishedFigures {

    private static final Path DATA = Path.of("resources/data");

    /// Cells by occupation, area and column; the nation's area is 99.
    private final Map<String, Map<String, Map<String, String>>> rows = new TreeMap<>();
    private final Map<String, Double> parities = new HashMap<>();

    PublishedFigures() throws IOException {
        for (Map<String, String> row : read("oews/oews_state_2023_partial_columns.csv.gz")) {
            add(row, row.get("area"));
        }
        for (Map<String, String> row : read("oews/oews_national_2023.csv.gz")) {
            add(row, "99");
        }
        for (Map<String, String> row : read("prices/bea_rpp_state_2008_2023.csv.gz")) {
            if (row.get("line_code").equals("5") && row.get("year").equals("2023")) {
                parities.put(row.get("state_fips"), Double.valueOf(row.get("value")));
            }
        }
    }

    private void add(Map<String, String> row, String area) {
        if (row.get("o_group").equals("detailed") || row.get("o_group").equals("total")) {
            rows.computeIfAbsent(row.get("occ_code"), _ -> new HashMap<>()).put(area, row);
        }
    }

    List<String> occupations() {
        return rows.keySet().stream().filter(code -> !code.equals("00-0000")).toList();
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

    double parity(String area) {
        return parities.get(area);
    }

    /// The rows of a file, by the names of its columns.
    public static List<Map<String, String>> read(String file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve(file))), StandardCharsets.UTF_8))) {
            String[] header = in.readLine().split(",");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(header[i].replace("\"", ""), cells[i].replaceAll("^\"|\"$", ""));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
