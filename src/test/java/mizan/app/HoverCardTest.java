package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import mizan.chart.Chart;
import mizan.i18n.Language;
import mizan.settings.Zoom;
import mizan.ui.session.Navigation.Stop;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The card beside what the pointer is at, in each chart and on the map: it has its look from the first time on, is
/// within the screen, and never below the pointer, which it would take from the chart.
@NullUnmarked
class HoverCardTest extends UiTest {

    private static final int WIDEST = 420;
    private static final Point2D NOWHERE = new Point2D(SIZE / 2, 1);
    private static final int ACROSS = 7;
    private static final int DOWN = 3;

    private static final Set<String> SIGHTS = Set.of("careers-profile", "compare", "map", "map-tiles", "map-two",
            "scorecard-answered");

    @ParameterizedTest
    // The headless screen cannot move a window that is partly beyond it: Arabic and 200 % are looked at in a real one.
    @CsvSource({"ENGLISH, 100"})
    void theCardCanBeReadWhereverThePointerIs(Language language, int zoom) {
        settings.language().set(language);
        settings.zoom().set(zoom);
        open();
        int charts = 0;
        for (SnapshotScene sight : SnapshotScene.all().stream().filter(each -> SIGHTS.contains(each.name())).toList()) {
            show(sight);
            for (Node chart : charts()) {
                onScreenThread(() -> scrollTo(chart));
                settle();
                assertThat(hover(chart, zoom)).as("places with a card, %s %s", sight.name(), chart.getStyleClass())
                        .isPositive();
                charts++;
            }
        }
        // Three of Compare, five of a profile, one of the card, and the map three times.
        assertThat(charts).isEqualTo(12);
    }

    private void show(SnapshotScene sight) {
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(sight.screen()));
            sight.arrange().accept(program());
            return null;
        });
        settle();
        onScreenThread(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return null;
        });
    }

    private List<Node> charts() {
        return onScreenThread(() -> {
            List<Node> found = new ArrayList<>(scene().getRoot().lookupAll(".mizan-chart"));
            found.removeIf(node -> !(node instanceof Chart));
            found.addAll(scene().getRoot().lookupAll(".state-map"));
            found.removeIf(node -> !isShown(node));
            return found;
        });
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0 && node.getLayoutBounds().getHeight() > 0;
    }

    /// Goes over the whole of it that is in sight.
    ///
    /// @return at how many places there was a card
    private int hover(Node chart, int zoom) {
        Bounds bounds = onScreenThread(() -> chart.localToScreen(chart.getLayoutBounds()));
        int cards = 0;
        for (int row = 0; row <= DOWN; row++) {
            for (int column = 0; column <= ACROSS; column++) {
                Point2D pointer = new Point2D(
                        Math.floor(bounds.getMinX() + 1 + (bounds.getWidth() - 2) * column / ACROSS),
                        Math.floor(bounds.getMinY() + 1 + (bounds.getHeight() - 2) * row / DOWN));
                if (pointer.getX() < 0 || pointer.getX() >= SIZE || pointer.getY() < 0 || pointer.getY() >= SIZE) {
                    continue;
                }
                // The headless screen cannot have a window that is moved before it is made smaller.
                moveTo(NOWHERE);
                moveAsideAndTo(pointer);
                Optional<Bounds> card = check(pointer, zoom);
                if (row == 0 || row == DOWN || column == 0 || column == ACROSS) {
                    moveAsideAndTo(pointer);
                    assertThat(check(pointer, zoom)).as("at %s once more", pointer).isEqualTo(card);
                }
                cards += card.isPresent() ? 1 : 0;
            }
        }
        moveTo(NOWHERE);
        return cards;
    }

    private static void moveAsideAndTo(Point2D pointer) {
        moveTo(pointer.add(0, pointer.getY() < SIZE / 2 ? 1 : -1));
        moveTo(pointer);
    }

    private static void moveTo(Point2D pointer) {
        onScreenThread(() -> {
            new Robot().mouseMove(pointer);
            return null;
        });
        settle();
    }

    /// Where the card is, if there is one.
    private static Optional<Bounds> check(Point2D pointer, int zoom) {
        return onScreenThread(() -> card().map(card -> {
            assertThat(card.getBackground().isEmpty()).isFalse();
            assertThat(card.getBackground().getFills()).allMatch(fill -> fill.getFill().isOpaque());
            assertThat(card.getBorder().isEmpty()).isFalse();
            assertThat(card.getPadding()).isNotEqualTo(Insets.EMPTY);
            assertThat(card.lookupAll(".label")).allSatisfy(
                    label -> assertThat(((Label) label).getFont().getSize()).isGreaterThan(11.5 * zoom / Zoom.USUAL));
            Bounds bounds = card.localToScreen(card.getLayoutBounds());
            assertThat(bounds.getWidth()).isLessThanOrEqualTo(WIDEST * zoom / (double) Zoom.USUAL);
            assertThat(new BoundingBox(0, 0, SIZE, SIZE).contains(bounds)).as("%s", bounds).isTrue();
            Window window = card.getScene().getWindow();
            assertThat(new BoundingBox(window.getX(), window.getY(), window.getWidth(),
                    window.getHeight()).contains(pointer)).as("the pointer at %s below %s", pointer, bounds).isFalse();
            return bounds;
        }));
    }

    private static Optional<Region> card() {
        return Window.getWindows()
                .stream()
                .filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup(".detail-card"))
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .findFirst();
    }

    private static Void scrollTo(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                Bounds content = pane.getContent().getLayoutBounds();
                Bounds bounds = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
                double room = content.getHeight() - pane.getViewportBounds().getHeight();
                pane.setVvalue(room <= 0 ? 0 : Math.clamp(bounds.getMinY() / room, 0, 1));
                pane.layout();
            }
        }
        return null;
    }
}
