package mizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.WorkContrast;
import mizan.domain.occupation.SocCode;
import mizan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In what compared occupations lie furthest apart is what a statement of its own finds in the documented view.
class WorkContrastTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Evidence evidence = new WorkEvidence(database).ask();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"41-9041 43-4051", "29-1141 43-4051 53-3032 15-1232", "41-9041 13-1082", "31-1120 41-9041"})
    void theWidestConditionsAreFoundWithAPlaceForEachThatWasAsked(String codes) throws Exception {
        List<SocCode> occupations = List.of(codes.split(" ")).stream().map(SocCode::new).toList();
        List<WorkContrast> widest = WorkContrast.widest(evidence, occupations, 12);
        assertThat(widest.stream().map(WorkContrast::element).toList()).isEqualTo(found(codes));
        for (WorkContrast each : widest) {
            assertThat(each.places().keySet())
                    .containsExactlyElementsOf(occupations.stream().filter(evidence::asked).toList());
        }
    }

    private static List<String> found(String codes) throws Exception {
        List<String> elements = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                var rows = connection.createStatement().executeQuery(
                        """
                                SELECT element_id FROM work_context WHERE occ_code IN ('%s') GROUP BY element_id
                                ORDER BY round(iif(count(*) = 1, abs(max(rank) - 50), max(rank) - min(rank)), 6) DESC, element_id
                                """
                                .formatted(codes.replace(" ", "', '")))) {
            while (rows.next()) {
                String element = rows.getString(1);
                if (kinds.merge(element.substring(0, 7), 1, Integer::sum) <= 2 && elements.size() < 12) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
