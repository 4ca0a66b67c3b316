package mizan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every question that is kept in a file can be put to the database, and says first what a row of its answer is.
class QuestionFilesTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("resources/mizan/query"))) {
            return all.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theDatabaseUnderstandsIt(Path file) throws Exception {
        String question = Files.readString(file);
        assertThat(question).startsWith("-- A row is ");
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"))) {
            assertThatCode(() -> prepare(connection, question)).doesNotThrowAnyException();
        }
    }

    private static void prepare(Connection connection, String question) throws SQLException {
        connection.prepareStatement(question).close();
    }
}
