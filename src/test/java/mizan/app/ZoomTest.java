package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import mizan.i18n.Language;
import mizan.settings.Contrast;
import mizan.ui.session.Navigation.Stop;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Who reads everything twice as large, or smaller than usual, loses nothing of it.
@NullUnmarked
class ZoomTest extends UiTest {

    /// Every screen, and its states that need more room.
    private static final List<SnapshotScene> SIGHTS = SnapshotScene.all()
            .stream()
            .filter(sight -> Set
                    .of("careers", "careers-profile", "compare", "map-two", "map-around", "scorecard",
                            "scorecard-answered", "data")
                    .contains(sight.name()))
            .toList();

    @ParameterizedTest
    @CsvSource({"ENGLISH, 200, HIGH", "ARABIC, 200, HIGH", "ENGLISH, 80, NORMAL", "ARABIC, 80, NORMAL"})
    void nothingIsWiderThanTheWindow(Language language, int zoom, Contrast contrast) {
        settings.language().set(language);
        settings.zoom().set(zoom);
        settings.contrast().set(contrast);
        open();
        assertThat(SIGHTS).hasSize(8);
        assertThat(SIGHTS.stream().flatMap(this::outside)).isEmpty();
    }

    /// They open in windows of their own, which the content's zoom does not reach.
    @ParameterizedTest
    @EnumSource
    void whatOpensOverTheWindowIsAsLargeAsTheRest(Language language) {
        settings.language().set(language);
        settings.zoom().set(200);
        open();
        onScreenThread(() -> {
            node("#vintage", ComboBox.class).show();
            Node menus = node("#vintage", Node.class);
            new ContextMenu(new MenuItem("one")).show(menus, 200, 300);
            new Tooltip("two").show(menus, 200, 500);
            return null;
        });
        settle();
        assertThat(sizesOfText()).hasSizeGreaterThan(3).allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(22));
    }

    private List<Double> sizesOfText() {
        return onScreenThread(() -> Window.getWindows()
                .stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(each -> each.getScene().getRoot().lookupAll(".text").stream())
                .map(Text.class::cast)
                .filter(each -> !each.getText().isBlank())
                .map(each -> each.getFont().getSize())
                .toList());
    }

    /// In the headless window as in a real one, no list of finds scrolls to the side.
    @ParameterizedTest
    @EnumSource
    void theFindsAreAsLargeAsTheWindow(Language language) {
        settings.language().set(language);
        settings.zoom().set(200);
        open();
        onScreenThread(() -> {
            node("#field", Node.class).requestFocus();
            return null;
        });
        robot.write("supervisor");
        eventually("the finds are shown", () -> finds() != null);
        settle();
        onScreenThread(() -> {
            ListView<?> finds = finds();
            finds.getScene().getRoot().layout();
            // Mirrored in Arabic.
            assertThat(Math.abs(finds.getLocalToSceneTransform().getMxx())).isEqualTo(2);
            assertThat(finds.localToScene(finds.getLayoutBounds()).getWidth()).isLessThanOrEqualTo(SIZE);
            assertThat(finds.lookupAll(".scroll-bar")).filteredOn(Node::isVisible)
                    .allSatisfy(bar -> assertThat(((ScrollBar) bar).getOrientation())
                            .isEqualTo(Orientation.VERTICAL));
            return null;
        });
    }

    private static ListView<?> finds() {
        return (ListView<?>) Window.getWindows()
                .stream()
                .map(window -> window.getScene().getRoot().lookup("#search-finds"))
                .filter(node -> node != null)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> outside(SnapshotScene sight) {
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(sight.screen()));
            sight.arrange().accept(program());
            return null;
        });
        settle();
        return onScreenThread(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            return shown(scene().getRoot()).filter(ZoomTest::isOutside)
                    .map(node -> sight.name() + ": " + node)
                    .toList()
                    .stream();
        });
    }

    private static boolean isOutside(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0 && (bounds.getMinX() < -1 || bounds.getMaxX() > SIZE + 1);
    }

    /// All that is seen, but for what a table, a list or the grid of years scrolls by itself.
    private static Stream<Node> shown(Node node) {
        if (!node.isVisible() || node.getStyleClass().contains("wage-cells")) {
            return Stream.of();
        }
        return node instanceof Parent parent && !(node instanceof VirtualFlow<?>) && !(node instanceof TableHeaderRow)
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ZoomTest::shown))
                : Stream.of(node);
    }
}
