package mizan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Corners whose longitude and latitude are known lie where the outlines of the states, projected by others, have them.
@NullUnmarked
class AlbersUsaTest {

    private static final Pattern POINT = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");

    /// The outlines are generalised to about a mile, which is less than this in the lower 48 states.
    private static final double NEAR = 0.8;

    @ParameterizedTest
    @CsvSource({"56, -111.0546, 45.0010", "56, -104.0523, 41.0017", "04, -109.0452, 36.9990", "35, -103.0024, 37.0001",
            "16, -117.0265, 42.0002", "32, -114.0397, 41.9938", "02, -141.0027, 69.6440", "15, -155.6811, 18.9117",
            "15, -159.7850, 22.0660"})
    void cornersLieOnTheOutlinesOfTheStates(String state, double longitude, double latitude) throws IOException {
        OutlinePoint corner = AlbersUsa.at(longitude, latitude).orElseThrow();
        double nearest = POINT.matcher(path(state)).results()
                .mapToDouble(point -> Math.hypot(Double.parseDouble(point.group(1)) - corner.x(),
                        Double.parseDouble(point.group(2)) - corner.y()))
                .min()
                .orElseThrow();
        assertThat(nearest).as(() -> String.format(Locale.ROOT, "%s at %s", state, corner)).isLessThan(NEAR);
    }

    @Test
    void puertoRicoHasNoPlaceOnTheDrawing() {
        assertThat(AlbersUsa.at(-66.1, 18.4)).isEmpty();
    }

    private static String path(String state) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                AlbersUsaTest.class.getResourceAsStream("/mizan/statemap/outlines.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith(state + "\t"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
