package mizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mizan.domain.place.Place;
import mizan.store.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceAndWiderTest {

    /// After an area comes the state that its name has first.
    @ParameterizedTest
    @CsvSource(textBlock = """
            12420, 12420 48 99
            # in Oregon and Washington
            38900, 38900 41 99
            0100001, 0100001 01 99
            48, 48 99
            99, 99
            '', 99
            # unknown
            11111, 99
            """)
    void aPlaceLiesInItsStateAndTheCountry(String area, String codes) {
        try (Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {})) {
            assertThat(new PlaceAndWider(database).ask(area, "en")).extracting(Place::areaCode)
                    .isEqualTo(List.of(codes.split(" ")));
        }
    }
}
