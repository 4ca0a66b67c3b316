package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import mizan.i18n.Language;
import mizan.settings.Contrast;
import mizan.settings.Theme;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever goes by Tab sees where the keyboard is, on every screen and in every look: the pixels of each stop with the
/// focus are compared with those of the same stop without it, as WCAG 2.2 wants it (2.4.7, 2.4.13). The check of the
/// installed program in a real window does the same in English and the light look.
@NullUnmarked
class FocusShownTest extends UiTest {

    private static final int MOST_STEPS = 400;
    private static final double RATIO = 3;
    private static final double AROUND = 12;

    record Paints(Theme theme, Contrast contrast, Language language, int zoom) {}

    static Stream<Arguments> allScreens() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream
                        .of(new Paints(Theme.DARK, Contrast.NORMAL, Language.ARABIC, 200),
                                new Paints(Theme.LIGHT, Contrast.HIGH, Language.ARABIC, 100),
                                new Paints(Theme.DARK, Contrast.HIGH, Language.ENGLISH, 150))
                        .map(paints -> Arguments.of(screen, paints)));
    }

    @ParameterizedTest
    @MethodSource("allScreens")
    void everyStopIsSeen(Screen screen, Paints paints) throws Exception {
        settings.screen().set(screen.id());
        settings.theme().set(paints.theme);
        settings.contrast().set(paints.contrast);
        settings.language().set(paints.language);
        settings.zoom().set(paints.zoom);
        open();
        Set<Node> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> unseen = new ArrayList<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            robot.push(KeyCode.TAB);
            Node stop = onScreenThread(() -> scene().getFocusOwner());
            if (!visited.add(stop)) {
                break;
            }
            fault(stop).ifPresent(unseen::add);
        }
        assertThat(visited).hasSizeGreaterThan(15).hasSizeLessThan(MOST_STEPS);
        assertThat(unseen).isEmpty();
    }

    /// What is wrong with how the focus shows at this stop.
    private Optional<String> fault(Node stop) throws Exception {
        draw();
        Bounds place = onScreenThread(() -> inScene(stop));
        WritableImage with = picture(place);
        onScreenThread(() -> {
            scene().getRoot().requestFocus();
            return null;
        });
        draw();
        Bounds unfocused = onScreenThread(() -> inScene(stop));
        WritableImage without = picture(place);
        onScreenThread(() -> {
            stop.requestFocus();
            return null;
        });
        long seen = changed(with, without);
        // A line of two pixels around all of it has twice as many; a neighbour of the same colour may hide a side.
        double wanted = place.getWidth() + place.getHeight();
        return isMoved(place, unfocused) ? Optional.of(stop + " is moved by the focus")
                : seen >= wanted ? Optional.empty()
                        : Optional.of(stop + ": " + seen + " of " + wanted + " pixels change");
    }

    /// A state on the map has a thicker border while it is meant, to all sides.
    private static boolean isMoved(Bounds place, Bounds other) {
        return Math.abs(place.getCenterX() - other.getCenterX()) > 1
                || Math.abs(place.getCenterY() - other.getCenterY()) > 1;
    }

    private Bounds inScene(Node node) {
        Bounds all = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, all.getMinX());
        double top = Math.max(0, all.getMinY());
        return new BoundingBox(left, top, Math.min(SIZE, all.getMaxX()) - left, Math.min(SIZE, all.getMaxY()) - top);
    }

    private WritableImage picture(Bounds place) {
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(place.getMinX() - AROUND, place.getMinY() - AROUND,
                place.getWidth() + 2 * AROUND, place.getHeight() + 2 * AROUND));
        return onScreenThread(() -> scene().getRoot().snapshot(part, null));
    }

    /// How many pixels stand out from what they were.
    private static long changed(WritableImage one, WritableImage other) {
        PixelReader first = one.getPixelReader();
        PixelReader second = other.getPixelReader();
        long changed = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (first.getArgb(x, y) != second.getArgb(x, y)
                        && ContrastTest.contrast(first.getColor(x, y), second.getColor(x, y)) >= RATIO) {
                    changed++;
                }
            }
        }
        return changed;
    }

    /// Until the window has been drawn twice: what appears is styled for the second time.
    private void draw() throws ExecutionException, InterruptedException, TimeoutException {
        for (int time = 0; time < 2; time++) {
            CompletableFuture<Void> drawn = new CompletableFuture<>();
            Runnable listener = () -> drawn.complete(null);
            onScreenThread(() -> {
                scene().addPostLayoutPulseListener(listener);
                Platform.requestNextPulse();
                return null;
            });
            drawn.get(10, TimeUnit.SECONDS);
            onScreenThread(() -> {
                scene().removePostLayoutPulseListener(listener);
                return null;
            });
        }
    }
}
