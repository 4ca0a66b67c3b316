package mizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The example queries of `resources/data/README.md` are run as they stand there.
class DocumentedQueriesTest {

    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    @Test
    void theThreeQueriesOfTheReadmeFindWhatItSays() throws Exception {
        List<String> queries = QUERY.matcher(Files.readString(Path.of("resources/data/README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(queries).hasSize(3);
        assertThat(rows(queries.get(0))).contains("2023 Telemarketers 16.58").hasSizeGreaterThan(40);
        assertThat(rows(queries.get(1))).contains("Colorado 21.59 21.3").hasSize(10);
        assertThat(rows(queries.get(2))).first().asString().startsWith("تجارة التجزئة 512720");
    }

    private static List<String> rows(String query) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            while (answer.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    cells.add(answer.getString(i));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
