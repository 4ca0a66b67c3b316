package mizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mizan.store.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateOfAreaTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            12420, 48
            # in Oregon and Washington
            38900, 41
            0100001, 01
            # states and the country
            48, ''
            99, ''
            11111, ''
            """)
    void anAreaLiesInTheStateThatItsNameHasFirst(String area, String state) {
        try (Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {})) {
            assertThat(new StateOfArea(database).ask(area).orElse("")).isEqualTo(state);
        }
    }
}
