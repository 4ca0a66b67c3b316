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

/// Published rows by occupation and area, read once more by a reader of its own.
@NullUnmarked
public class PublishedRows {

    private static final Path DATA = Path.of("resources/data");

    /// Cells by occupation, area and column; the nation's area is 99.
    private final Map<String, Map<String, Map<String, String>>> rows = new TreeMap<>();

    /// Those that are kept of a file have all occupations by their own, and no groups of them.
    static boolean ofOneOccupation(Map<String, String> row) {
        return row.get("o_group").equals("detailed") || row.get("o_group").equals("total");
    }

    final void add(Map<String, String> row, String area) {
        rows.computeIfAbsent(row.get("occ_code"), _ -> new HashMap<>()).put(area, row);
    }

    /// All but the total.
    List<String> occupations() {
        return rows.keySet().stream().filter(code -> !code.equals("00-0000")).toList();
    }

    final boolean lists(String occupation, String area) {
        return rows.getOrDefault(occupation, Map.of()).containsKey(area);
    }

    /// Null if the cell holds no number.
    final Double number(String occupation, String area, String column) {
        String cell = rows.getOrDefault(occupation, Map.of()).getOrDefault(area, Map.of()).get(column);
        return cell == null || cell.isEmpty() || cell.startsWith("*") || cell.startsWith("#")
                ? null
                : Double.valueOf(cell.replace(",", ""));
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
