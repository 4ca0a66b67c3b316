package mizan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every figure that the program ships equals the cell of the source file: all rows of a file of each scope, read here
/// with a parser and a database driver of their own, through the documented view `wages`.
@NullUnmarked
class ReferenceFiguresTest {

    private static final Map<String, String> FIGURES = Map.ofEntries(Map.entry("tot_emp", "employment"),
            Map.entry("emp_prse", "emp_prse"), Map.entry("h_mean", "h_mean"), Map.entry("a_mean", "a_mean"),
            Map.entry("mean_prse", "mean_prse"), Map.entry("h_pct10", "h_pct10"), Map.entry("h_pct25", "h_pct25"),
            Map.entry("h_median", "h_median"), Map.entry("h_pct75", "h_pct75"), Map.entry("h_pct90", "h_pct90"),
            Map.entry("a_pct10", "a_pct10"), Map.entry("a_pct25", "a_pct25"), Map.entry("a_median", "a_median"),
            Map.entry("a_pct75", "a_pct75"), Map.entry("a_pct90", "a_pct90"), Map.entry("jobs_1000", "jobs_1000"),
            Map.entry("loc_quotient", "loc_quotient"));

    @ParameterizedTest
    @CsvSource({"national, 2010, oews_national_2010", "national, 2012, oews_national_2012",
            "national, 2023, oews_national_2023", "national, 2025, oews_national_2025",
            "sector, 2024, oews_natsector_2024", "industry3, 2024, oews_nat3d_2024_trimmed",
            "industry56, 2024, oews_nat5d_6d_2024_trimmed", "state, 2023, oews_state_2023_partial_columns",
            "state, 2024, oews_state_2024_detailed",
            "state, 2025, oews_state_2025_detailed oews_state_2025_puerto_rico_partial",
            "metro, 2025, oews_msa_2025_detailed oews_nonmetro_2025_detailed"})
    void everyFigureEqualsTheCellOfItsSource(String scope, int year, String files) throws Exception {
        Map<String, Map<String, Object>> stored = stored(scope, year);
        for (String file : files.split(" ")) {
            int rows = read(Path.of("resources/data/oews", file + ".csv.gz"), row -> {
                String key = key(row.getOrDefault("area", "99"), row.getOrDefault("naics", "000000"),
                        row.get("occ_code"), group(row));
                Map<String, Object> figures = stored.remove(key);
                assertThat(figures).as(key).isNotNull();
                FIGURES.forEach((column, name) -> {
                    if (!Objects.equals(figures.get(name), number(row.get(column)))) {
                        assertThat(figures.get(name)).as(key + " " + column).isEqualTo(number(row.get(column)));
                    }
                });
            });
            assertThat(rows).isPositive();
        }
        // The totals of the states, which the sources lack; see DerivedTotalsTest.
        assertThat(stored.keySet()).as("rows that are in no source")
                .allMatch(key -> scope.equals("state") && key.endsWith(" 000000 00-0000 total"));
    }

    private static Map<String, Map<String, Object>> stored(String scope, int year) throws Exception {
        Map<String, Map<String, Object>> stored = new HashMap<>();
        Properties readOnly = new Properties();
        readOnly.setProperty("open_mode", "1");
        try (Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + System.getProperty("mizan.reference"), readOnly);
                PreparedStatement statement = connection
                        .prepareStatement("SELECT * FROM wages WHERE scope = ? AND year = ?")) {
            statement.setString(1, scope);
            statement.setInt(2, year);
            ResultSet results = statement.executeQuery();
            while (results.next()) {
                Map<String, Object> figures = new HashMap<>();
                for (String name : FIGURES.values()) {
                    Object value = results.getObject(name);
                    figures.put(name, value == null ? null : ((Number) value).doubleValue());
                }
                stored.put(key(results.getString("area_code"), results.getString("naics_code"),
                        results.getString("occ_code"), results.getString("occ_group")), figures);
            }
        }
        return stored;
    }

    private static String key(String area, String naics, String occupation, String group) {
        return area + " " + naics + " " + occupation + " " + group;
    }

    private static String group(Map<String, String> row) {
        String group = row.getOrDefault("o_group", row.getOrDefault("occ_group", row.getOrDefault("group", "")));
        return group.isEmpty() ? "detailed" : group;
    }

    private static Double number(String cell) {
        return cell == null || cell.isEmpty() || cell.startsWith("*") || cell.equals("#") ? null : Double.valueOf(cell);
    }

    /// @return how many rows there are
    static int read(Path file, Consumer<Map<String, String>> each) throws IOException {
        int rows = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> header = cells(in.readLine());
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> cells = cells(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                each.accept(row);
                rows++;
            }
        }
        return rows;
    }

    /// Splits at commas outside quotes; no cell of these files holds a line break.
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        if (line.indexOf('"') < 0) {
            return List.of(line.split(",", -1));
        }
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.replaceAll("^\"|\"$", ""));
        }
        return cells;
    }
}
