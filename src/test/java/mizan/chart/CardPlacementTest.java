package mizan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardPlacementTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(100, 50, 1000, 600);

    /// A card of 300 × 200 beside a point, where lines run from left to right and from right to left.
    @ParameterizedTest
    @CsvSource(textBlock = """
            600, 350, false,  614, 250
            600, 350, true,   286, 250
            # at the right edge, at the left one
            1090, 350, false, 776, 250
            110, 350, true,   124, 250
            # in the corners
            101, 51, false,   115, 50
            1099, 649, false, 785, 450
            1099, 51, true,   785, 50
            """)
    void standsAtTheSideThatHasRoom(double x, double y, boolean leftFirst, double left, double top) {
        assertThat(new CardPlacement(new Rectangle2D(x, y, 0, 0), SCREEN, 14, leftFirst).place(300, _ -> 200))
                .isEqualTo(new Rectangle2D(left, top, 300, 200));
    }

    /// Of a mark and a pointer far from each other, on a row from end to end.
    @ParameterizedTest
    @CsvSource({"300, 314", "600, 386"})
    void standsBelowOrAboveWhatIsWide(double y, double top) {
        assertThat(new CardPlacement(new Rectangle2D(150, y, 900, 0), SCREEN, 14, false).place(300, _ -> 200))
                .isEqualTo(new Rectangle2D(450, top, 300, 200));
    }

    @ParameterizedTest
    @CsvSource({"500, 514, 586", "700, 100, 586"})
    void isNarrowerWhereThereIsRoomNowhere(double x, double left, double width) {
        assertThat(new CardPlacement(new Rectangle2D(x, 350, 0, 0), SCREEN, 14, false).place(800, of -> 240_000 / of))
                .isEqualTo(new Rectangle2D(left, 350 - 240_000 / width / 2, width, 240_000 / width));
    }
}
