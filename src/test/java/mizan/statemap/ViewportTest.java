package mizan.statemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/// Which part of the map is seen after it was made larger, moved, or a part of it was asked for.
class ViewportTest {

    private static final BoundingBox BOX = new BoundingBox(-50, 10, 1000, 600);

    private final Viewport seen = new Viewport(BOX);

    ViewportTest() {
        seen.resize(500, 400);
    }

    @Test
    void atFirstAllOfTheMapIsSeenInTheMiddle() {
        assertThat(seen.scale()).isEqualTo(0.5);
        assertThat(seen.onCanvas(new Point2D(450, 310))).isEqualTo(new Point2D(250, 200));
        assertThat(seen.onCanvas(new Point2D(-50, 10)).getX()).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatIsBelowThePointerStaysThere() {
        Point2D pointer = new Point2D(300, 220);
        Point2D place = seen.onMap(pointer);
        assertThat(seen.zoomsBy(4)).isTrue();
        seen.zoomAt(4, pointer);
        assertThat(seen.zoom()).isEqualTo(4);
        assertThat(seen.onCanvas(place).distance(pointer)).isLessThan(1e-9);
    }

    @Test
    void nothingChangesBeyondTheEnds() {
        assertThat(seen.zoomsBy(0.5)).isFalse();
        seen.zoomAt(0.5, Point2D.ZERO);
        assertThat(seen.zoom()).isEqualTo(1);
        seen.zoomAt(1000, Point2D.ZERO);
        assertThat(seen.zoom()).isEqualTo(Viewport.MOST);
        assertThat(seen.zoomsBy(2)).isFalse();
    }

    /// However it is pulled and made larger, no edge of the map comes farther in than when all of it is seen.
    @Test
    void whatIsSeenStaysOnTheMap() {
        Random random = new Random(23);
        for (int i = 0; i < 500; i++) {
            seen.zoomAt(0.5 + random.nextDouble(), new Point2D(random.nextInt(500), random.nextInt(400)));
            seen.moveBy(random.nextInt(2000) - 1000, random.nextInt(2000) - 1000);
            assertThat(seen.onCanvas(new Point2D(BOX.getMinX(), 0)).getX()).isLessThan(1e-6);
            assertThat(seen.onCanvas(new Point2D(BOX.getMaxX(), 0)).getX()).isGreaterThan(500 - 1e-6);
            assertThat(seen.onCanvas(new Point2D(0, BOX.getMinY())).getY()).isLessThanOrEqualTo(50 + 1e-6);
            assertThat(seen.onCanvas(new Point2D(0, BOX.getMaxY())).getY()).isGreaterThanOrEqualTo(350 - 1e-6);
        }
    }

    /// The card of the map is laid out also while something else is shown in it.
    @Test
    void aMapWithoutASizeHasAMiddle() {
        seen.resize(0, 0);
        assertThat(seen.scale()).isPositive();
        assertThat(seen.corner().getX()).isFinite();
        seen.zoomAt(2, Point2D.ZERO);
        assertThat(seen.corner().getY()).isFinite();
    }

    @Test
    void aPartFillsWhatIsSeen() {
        BoundingBox part = new BoundingBox(300, 200, 100, 50);
        seen.fit(part);
        Point2D from = seen.onCanvas(new Point2D(300, 200));
        Point2D to = seen.onCanvas(new Point2D(400, 250));
        assertThat(to.getX() - from.getX()).isCloseTo(400, within(1e-6));
        assertThat(from.midpoint(to).distance(250, 200)).isLessThan(1e-6);
    }

    @Test
    void aPlaceIsBroughtIntoSightOnlyIfItIsNotThere() {
        seen.fit(new BoundingBox(300, 200, 100, 50));
        Point2D before = seen.corner();
        seen.reveal(new Point2D(350, 225), 40);
        assertThat(seen.corner()).isEqualTo(before);
        seen.reveal(new Point2D(600, 225), 40);
        assertThat(seen.onCanvas(new Point2D(600, 225)).getX()).isCloseTo(460, within(1e-6));
    }
}
