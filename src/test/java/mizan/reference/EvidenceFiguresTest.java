package mizan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people report of their work: every value and rank of the documented views equals what is reckoned here from the
/// files, by other means.
class EvidenceFiguresTest {

    private static final Path CONTEXT = Path.of("resources/data/context");
    private static final double EXACTLY = 1e-9;

    /// One row of a view.
    private record Cell(double value, double rank, int codes) {}

    @ParameterizedTest
    @CsvSource({"work_context, value_0_100, onet_2022_work_context_0_100, value_0_100, '', 57",
            "work_value, value_1_7, onet_30_1_work_values, data_value, EX, 6"})
    void everyValueAndRankIsThatOfTheFile(String view, String column, String file, String cell, String scale,
            int elements) throws Exception {
        Map<String, Map<String, Cell>> stored = new HashMap<>();
        rows("SELECT occ_code, element_id, " + column + ", rank, codes FROM " + view).forEach(
                row -> stored.computeIfAbsent(row.get(1), _ -> new TreeMap<>()).put(row.get(0),
                        new Cell(number(row.get(2)), number(row.get(3)), Integer.parseInt(row.get(4)))));
        Map<String, Map<String, List<Double>>> read = new HashMap<>();
        for (Map<String, String> row : table(CONTEXT.resolve(file + ".csv.gz"))) {
            if (scale.isEmpty() || scale.equals(row.get("scale_id"))) {
                read.computeIfAbsent(row.getOrDefault("element_id", ""), _ -> new TreeMap<>())
                        .computeIfAbsent(row.getOrDefault("onetsoc_code", "").substring(0, 7), _ -> new ArrayList<>())
                        .add(number(row.getOrDefault(cell, "")));
            }
        }
        assertThat(stored).hasSize(elements).hasSameSizeAs(read);
        read.forEach((element, values) -> check(element, stored.getOrDefault(element, Map.of()), values));
    }

    private static void check(String element, Map<String, Cell> stored, Map<String, List<Double>> read) {
        Map<String, Double> means = new TreeMap<>();
        read.forEach((code, all) -> means.put(code, mean(all)));
        Map<String, List<String>> combined = combined();
        Map<String, Double> expected = new TreeMap<>(means);
        combined.forEach((code, parts) -> {
            List<Double> known = parts.stream().filter(means::containsKey).map(means::get).toList();
            if (!known.isEmpty()) {
                expected.put(code, mean(known));
            }
        });
        assertThat(stored.keySet()).as(element).isEqualTo(expected.keySet());
        stored.forEach((code, cell) -> {
            double value = expected.getOrDefault(code, Double.NaN);
            assertThat(cell.value()).as(element + " " + code).isEqualTo(value, within(EXACTLY));
            assertThat(cell.rank()).as("rank of " + element + " " + code)
                    .isEqualTo(rank(value, means.values()), within(EXACTLY));
            assertThat(cell.codes()).as("codes of " + element + " " + code)
                    .isEqualTo(combined.getOrDefault(code, List.of(code)).stream()
                            .mapToInt(part -> read.getOrDefault(part, List.of()).size()).sum());
        });
    }

    private static double rank(double value, Iterable<Double> all) {
        int below = 0;
        int equal = 0;
        int count = 0;
        for (double other : all) {
            boolean same = Math.abs(other - value) < 1e-6;
            equal += same ? 1 : 0;
            below += !same && other < value ? 1 : 0;
            count++;
        }
        return (below + equal / 2.0) / count * 100;
    }

    @ParameterizedTest
    @CsvSource({"41-9041, 4.C.1.d.2, 95, 99.8", "43-4051, 4.C.1.d.2, 58, 73.2", "15-1232, 4.C.1.d.2, 35, 21.6",
            "43-4051, 4.C.3.a.4, 60, 9.2", "43-4051, 4.C.3.b.7, 83, 94.2", "41-9041, 4.C.3.d.4, 4, 15.0",
            "41-9041, 4.C.3.d.8, 24, 4.5", "41-9041, 4.C.2.d.1.a, 98, 99.5"})
    void theCheckedFiguresHold(String code, String element, double value, double rank) {
        List<List<String>> found = rows("SELECT value_0_100, round(rank, 1) FROM work_context WHERE occ_code = '" + code
                + "' AND element_id = '" + element + "' AND release = '2022'");
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(number(row.get(0))).isEqualTo(value);
            assertThat(number(row.get(1))).isEqualTo(rank);
        });
    }

    @Test
    void sevenBroadAndThreeMixedCodesTakeTheMeanOfTheirParts() {
        assertThat(rows("""
                SELECT DISTINCT c.occ_code FROM combined_occupation c
                JOIN work_context w USING (occ_code) ORDER BY 1""").stream().map(List::getFirst))
                .containsExactly("13-1020", "13-2020", "21-1018", "29-2010", "31-1120", "39-7010", "47-4090", "51-2028",
                        "51-2090", "53-1047");
        assertThat(rows("""
                SELECT count(DISTINCT occ_code) FROM work_context
                WHERE occ_code IN (SELECT occ_code FROM wages WHERE year = 2025 AND scope = 'national'
                    AND occ_group = 'detailed')""")).containsExactly(List.of("749"));
    }

    @Test
    void whatCanBeDoneAtHomeIsAboutTheShareThatDingelAndNeimanFound() {
        String share = rows("""
                SELECT 100.0 * sum(w.employment * r.value / 100) / sum(w.employment)
                FROM work_rating r JOIN wages w USING (occ_code)
                WHERE r.element_id = 'remote.possible' AND w.year = 2025 AND w.scope = 'national'
                    AND w.occ_group = 'detailed'""").getFirst().getFirst();
        assertThat(number(share)).isEqualTo(34.7, within(0.05));
    }

    @Test
    void exposureIsTheMeanOfTheCodesAndEqualsItsRating() throws IOException {
        Map<String, List<Double>> read = new TreeMap<>();
        for (Map<String, String> row : table(CONTEXT.resolve("ai_exposure_eloundou_2024.csv.gz"))) {
            read.computeIfAbsent(row.getOrDefault("onetsoc_code", "").substring(0, 7), _ -> new ArrayList<>())
                    .add(number(row.getOrDefault("human_rating_beta", "")));
        }
        List<List<String>> stored = rows("""
                SELECT a.occ_code, a.human_beta, r.value FROM ai_exposure a
                LEFT JOIN work_rating r ON r.occ_code = a.occ_code AND r.element_id = 'ai.exposure'
                WHERE a.occ_code NOT IN (SELECT occ_code FROM combined_occupation)""");
        assertThat(stored).hasSameSizeAs(read.keySet());
        for (List<String> row : stored) {
            double mean = mean(read.getOrDefault(row.getFirst(), List.of()));
            assertThat(number(row.get(1))).as(row.getFirst()).isEqualTo(mean, within(EXACTLY));
            assertThat(number(row.get(2))).as(row.getFirst()).isEqualTo(100 * mean, within(1e-7));
        }
    }

    @Test
    void theSharesOfRequiredEducationAreThoseOfTheFile() throws IOException {
        Map<String, List<Double>> read = new TreeMap<>();
        for (Map<String, String> row : table(CONTEXT.resolve("onet_30_1_education_training_experience.csv.gz"))) {
            if ("2.D.1".equals(row.get("element_id"))) {
                read.computeIfAbsent(row.getOrDefault("onetsoc_code", "").substring(0, 7) + " " + row.get("category"),
                        _ -> new ArrayList<>()).add(number(row.getOrDefault("data_value", "")));
            }
        }
        List<List<String>> stored = rows("""
                SELECT occ_code || ' ' || category, share FROM required_education
                WHERE occ_code NOT IN (SELECT occ_code FROM combined_occupation)""");
        assertThat(stored).hasSameSizeAs(read.keySet());
        stored.forEach(row -> assertThat(number(row.get(1))).as(row.getFirst())
                .isEqualTo(mean(read.getOrDefault(row.getFirst(), List.of())), within(EXACTLY)));
        rows("SELECT sum(share) FROM required_education GROUP BY occ_code")
                .forEach(row -> assertThat(number(row.getFirst())).isEqualTo(100, within(0.1)));
    }

    private static Map<String, List<String>> combined() {
        Map<String, List<String>> combined = new TreeMap<>();
        rows("SELECT occ_code, part_code FROM combined_occupation")
                .forEach(row -> combined.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(row.get(1)));
        return combined;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(each -> each).average().orElse(Double.NaN);
    }

    private static List<List<String>> rows(String statement) {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                ResultSet answer = connection.createStatement().executeQuery(statement)) {
            while (answer.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(answer.getString(i)));
                }
                rows.add(cells);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
        return rows;
    }

    /// No cell of these files holds a line break.
    private static List<Map<String, String>> table(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            List<String> header = cells(lines.getFirst());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
