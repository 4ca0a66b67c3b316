package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 24, 1920, 1056);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);
    private static final WindowPlace MIDDLE = new WindowPlace(277, 24 + 128, 1366, 800, false);

    private static WindowPlace place(String remembered) {
        return WindowPlace.of(remembered, List.of(MAIN, RIGHT));
    }

    @Test
    void aPlaceThatIsSeenIsKept() {
        assertThat(place("2000 100 1100 800 normal")).isEqualTo(new WindowPlace(2000, 100, 1100, 800, false));
        assertThat(place("10 30 1100 800 maximized").maximized()).isTrue();
    }

    @Test
    void aPlaceOnAScreenThatIsGoneIsBroughtBack() {
        assertThat(place("5000 -900 1100 800 normal")).isEqualTo(new WindowPlace(820, 24, 1100, 800, false));
    }

    @Test
    void aWindowLargerThanTheScreenIsShrunk() {
        assertThat(place("0 0 4000 3000 normal")).isEqualTo(new WindowPlace(0, 24, 1920, 1056, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1 2 3", "1 2 3 NaN", "1 2 Infinity 4 normal", "a b c d e"})
    void whatIsNoPlaceBecomesTheMiddleOfTheMainScreen(String remembered) {
        assertThat(place(remembered)).isEqualTo(MIDDLE);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        WindowPlace place = new WindowPlace(12, 34, 1100, 760, true);
        assertThat(place(place.text())).isEqualTo(place);
    }
}
