package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import mizan.i18n.Language;
import mizan.statemap.StateMap;
import mizan.ui.map.MapLevel;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// While a map is made larger or moved, a picture of it is seen in its place, and what is seen lies where it will be
/// drawn; at rest the map itself is seen again.
@NullUnmarked
class MapMotionTest extends UiTest {

    /// Between the points that are looked at, and to each side of them.
    private static final int STEP = 9;
    private static final int AROUND = 4;

    @ParameterizedTest
    @EnumSource
    void thePictureLiesWhereTheMapWillBe(Language language) {
        openAreas(language);
        List<WritableImage> larger = movingAndResting(() -> map().zoom(1.5));
        assertThat(points(larger.getLast())).as("of one colour").hasSizeGreaterThan(300);
        assertThat(others(larger)).isEmpty();
        assertThat(others(movingAndResting(() -> map().zoom(2)))).isEmpty();
        List<WritableImage> moved = movingAndResting(() -> press(KeyCode.LEFT));
        assertThat(others(moved)).as("seen from the edge too, where the picture does not reach").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void atRestBordersAreThinAgain(Language language) {
        openAreas(language);
        double before = border();
        onScreenThread(() -> {
            map().zoom(4);
            layOut();
            assertThat(picture().isVisible()).isTrue();
            assertThat(scene().getRoot().lookup(".screen-scroll > .viewport").isCache()).isFalse();
            return null;
        });
        eventually("the map rests", () -> !picture().isVisible());
        onScreenThread(() -> {
            layOut();
            assertThat(border()).isEqualTo(before / 4);
            assertThat(scene().getRoot().lookup("#area-12420").getParent().getOpacity()).isEqualTo(1);
            assertThat(scene().getRoot().lookup(".screen-scroll > .viewport").isCache()).isTrue();
            return null;
        });
    }

    private void openAreas(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.MAP.id());
        open();
        onScreenThread(() -> {
            program().map().level().set(MapLevel.AREAS);
            return null;
        });
        settle();
    }

    private List<WritableImage> movingAndResting(Runnable change) {
        List<WritableImage> pictures = new ArrayList<>();
        onScreenThread(() -> {
            change.run();
            layOut();
            assertThat(picture().isVisible()).isTrue();
            return pictures.add(map().snapshot(null, null));
        });
        eventually("the map rests", () -> !picture().isVisible());
        onScreenThread(() -> {
            layOut();
            return pictures.add(map().snapshot(null, null));
        });
        return pictures;
    }

    private void layOut() {
        scene().getRoot().applyCss();
        scene().getRoot().layout();
    }

    private void press(KeyCode code) {
        Event.fireEvent(map(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
    }

    private StateMap map() {
        return (StateMap) scene().getRoot().lookup("#map");
    }

    private Node picture() {
        return scene().getRoot().lookup(".motion-picture");
    }

    private double border() {
        return ((SVGPath) scene().getRoot().lookup("#area-12420 .region-shape")).getStrokeWidth();
    }

    /// The points in areas of one colour, where the other picture has another.
    private static List<String> others(List<WritableImage> pictures) {
        PixelReader before = pictures.getFirst().getPixelReader();
        PixelReader after = pictures.getLast().getPixelReader();
        return points(pictures.getLast()).stream()
                .filter(at -> distance(before.getColor(at[0], at[1]), after.getColor(at[0], at[1])) > 0.02)
                .map(at -> at[0] + ", " + at[1])
                .toList();
    }

    private static List<int[]> points(WritableImage image) {
        List<int[]> points = new ArrayList<>();
        for (int x = AROUND; x < image.getWidth() - AROUND; x += STEP) {
            for (int y = AROUND; y < image.getHeight() - AROUND; y += STEP) {
                if (ofOneColour(image.getPixelReader(), x, y)) {
                    points.add(new int[]{x, y});
                }
            }
        }
        return points;
    }

    private static boolean ofOneColour(PixelReader pixels, int x, int y) {
        int colour = pixels.getArgb(x, y);
        for (int across = -AROUND; across <= AROUND; across++) {
            for (int down = -AROUND; down <= AROUND; down++) {
                if (pixels.getArgb(x + across, y + down) != colour) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double distance(Color one, Color other) {
        return Math.max(Math.abs(one.getRed() - other.getRed()),
                Math.max(Math.abs(one.getGreen() - other.getGreen()), Math.abs(one.getBlue() - other.getBlue())));
    }
}
