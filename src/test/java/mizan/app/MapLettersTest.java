package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Language;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written on the states: whole, on its own tile, over nothing else, and in the letters of the language.
@NullUnmarked
class MapLettersTest extends UiTest {

    private static final SocCode NETWORK_SUPPORT = new SocCode("15-1231");
    /// Between a line's end and its letters, above and below.
    private static final double LEADING = 3;
    private static final Pattern LATIN = Pattern.compile("[A-Z]{2}");

    /// The headless screen is 1000 wide: at 80 % that is as much as 1250 at 100 %, and a window of 683 × 345 shows as
    /// much as one of 1366 × 690 at 200 %.
    @ParameterizedTest
    @CsvSource({"1000, 560, 80, ENGLISH, false, true", "1000, 560, 80, ENGLISH, true, true",
            "1000, 560, 80, ARABIC, false, true", "1000, 560, 80, ARABIC, true, false",
            "1000, 720, 100, ENGLISH, false, true", "1000, 720, 100, ENGLISH, true, false",
            "1000, 720, 100, ARABIC, true, false", "683, 345, 100, ENGLISH, false, true",
            "683, 345, 100, ARABIC, true, false"})
    void lettersOnTilesAreWholeAndOverlapNothing(double width, double height, int zoom, Language language,
            boolean difference, boolean valued) {
        settings.zoom().set(zoom);
        show(width, height, language, true);
        onScreenThread(() -> {
            program().session().basis().set(PayBasis.ANNUAL);
            program().session().home().set("48");
            if (difference) {
                program().map().chooseOther(Optional.of(NETWORK_SUPPORT));
            }
            return null;
        });
        layOut();
        assertThat(onScreenThread(() -> letters().filter(label -> label.getStyleClass().contains("region-value"))
                .count())).isEqualTo(valued ? 51L : 0L);
        assertThat(onScreenThread(this::faults)).isEmpty();
    }

    /// Whoever reads Arabic is not asked for Latin codes: a name that has no room is on the card beside the pointer.
    @ParameterizedTest
    @CsvSource({"1000, 560, 80, false, 15", "1000, 560, 80, true, 40", "1000, 720, 100, false, 10",
            "1000, 720, 100, true, 28", "683, 345, 100, true, 20"})
    void inArabicNamesAreArabic(double width, double height, int zoom, boolean tiles, int least) {
        settings.zoom().set(zoom);
        show(width, height, Language.ARABIC, tiles);
        layOut();
        List<String> written = onScreenThread(
                () -> letters().filter(node -> node.getStyleClass().contains("region-name"))
                        .map(node -> ((Label) node).getText())
                        .toList());
        assertThat(written).hasSizeGreaterThanOrEqualTo(least).noneMatch(name -> LATIN.matcher(name).find());
        assertThat(onScreenThread(this::faults)).isEmpty();
        speak(Language.ENGLISH);
        layOut();
        assertThat(onScreenThread(() -> letters().filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText()).toList()))
                .contains("TX", "NH");
    }

    private void show(double width, double height, Language language, boolean tiles) {
        settings.language().set(language);
        settings.screen().set(Screen.MAP.id());
        open(width, height);
        onScreenThread(() -> {
            program().map().tiles().set(tiles);
            return null;
        });
        settle();
    }

    private void layOut() {
        settle();
        onScreenThread(() -> {
            for (int time = 0; time < 2; time++) {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            }
            return null;
        });
    }

    private Stream<Node> letters() {
        return Stream.of(".region-name", ".region-value", ".home-mark")
                .flatMap(selector -> scene().getRoot().lookupAll(selector).stream())
                .filter(Node::isVisible);
    }

    /// What is cut, beyond its tile, or lies over something else.
    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<Node> written = letters().toList();
        List<Bounds> tiles = scene().getRoot().lookupAll(".region-tile").stream().map(MapLettersTest::place).toList();
        for (Node node : written) {
            if (node instanceof Label label && !drawn(label).getText().equals(label.getText())) {
                faults.add("cut: " + label.getText());
            }
            if (node instanceof Label && !tiles.isEmpty()
                    && tiles.stream().noneMatch(tile -> tile.contains(place(node)))) {
                faults.add("beyond its tile: " + node);
            }
            for (Node other : written.subList(0, written.indexOf(node))) {
                Bounds both = place(other);
                if (place(node).intersects(new BoundingBox(both.getMinX() + 1, both.getMinY() + 1,
                        both.getWidth() - 2, both.getHeight() - 2))) {
                    faults.add(node + " over " + other);
                }
            }
        }
        return faults;
    }

    /// Where its letters are.
    private static Bounds place(Node node) {
        if (!(node instanceof Label label)) {
            return node.localToScene(node.getLayoutBounds());
        }
        Bounds line = drawn(label).localToScene(drawn(label).getLayoutBounds());
        return new BoundingBox(line.getMinX(), line.getMinY() + LEADING, line.getWidth(),
                line.getHeight() - 2 * LEADING);
    }

    private static Text drawn(Label label) {
        return (Text) label.lookup(".text");
    }
}
