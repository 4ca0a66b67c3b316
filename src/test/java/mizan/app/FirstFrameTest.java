package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import mizan.background.DirectTasks;
import mizan.i18n.Language;
import mizan.ui.kit.Views;
import mizan.ui.session.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a start leaves out of its first frame comes after it, into the place that was kept for it.
class FirstFrameTest extends UiTest {

    /// The height of a line of small text with its space, in pixels.
    private static final double LINE = 32;
    private static final String COMING = ".card-to-come";

    @Test
    void theCardsBelowComeAfterTheFirstFrame() {
        Started started = start();
        assertThat(started.found("RangeChart")).isNotEmpty();
        assertThat(started.found(COMING)).hasSize(5);
        assertThat(started.found("DotChart")).isEmpty();

        started.endFirstFrame();

        assertThat(started.found(COMING)).isEmpty();
        assertThat(started.found("DotChart")).isNotEmpty();
        started.dispose();
    }

    /// Nothing moves when the lists to choose from take the places of what looked like them.
    @ParameterizedTest
    @EnumSource
    void theListsComeIntoTheSamePlaces(Language language) {
        settings.language().set(language);
        Started started = start();
        assertThat(started.found(".choice-to-come")).hasSize(1);
        List<Bounds> before = started.places();
        assertThat(started.found("#vintage")).isEmpty();
        started.endFirstFrame();
        assertThat(started.found(".choice-to-come")).isEmpty();
        assertThat(started.found("#vintage")).hasSize(1);
        assertThat(started.places()).isEqualTo(before);
        started.dispose();
    }

    /// By a line of small text at most, which one language wraps and the other does not: one looks elsewhere by then.
    @ParameterizedTest
    @CsvSource({"1366, 768, 100", "1280, 800, 100", "1920, 1080, 100", "1366, 768, 200", "1280, 800, 200",
            "1920, 1080, 200"})
    void thePlacesKeptForTheCardsAreAsLargeAsTheCards(double width, double height, int zoom) {
        settings.zoom().set(zoom);
        for (Language language : Language.values()) {
            settings.language().set(language);
            Started started = start(width, height);
            List<Bounds> kept = started.cardPlaces();
            started.endFirstFrame();
            List<Bounds> there = started.cardPlaces();
            for (int card = 0; card < there.size(); card++) {
                assertThat(there.get(card).getHeight()).as("%s, card %d".formatted(language, card))
                        .isCloseTo(kept.get(card).getHeight(), within(LINE));
            }
            started.dispose();
        }
    }

    /// The places are as high as four jobs need.
    @Test
    void whoScrollsSeesCardsThatEndWhereTheirContentEnds() {
        Started started = start(1366, 768);
        started.endFirstFrame();
        double kept = started.cardPlaces().getLast().getHeight();
        onScreenThread(() -> {
            started.program().session().tray().codes().stream().skip(1).toList()
                    .forEach(started.program().session().tray()::remove);
            return null;
        });
        settle();
        assertThat(started.cardPlaces().getLast().getHeight()).isEqualTo(kept);
        onScreenThread(() -> {
            ((ScrollPane) started.shell().root().lookup(".screen-scroll")).setVvalue(0.1);
            return null;
        });
        assertThat(started.cardPlaces().getLast().getHeight()).isLessThan(kept - 2 * LINE);
        started.dispose();
    }

    @Test
    void aViewThatIsLeftBeforeThemMakesNone() {
        Started started = start();
        started.dispose();
        started.endFirstFrame();
        assertThat(started.found(COMING)).hasSize(5);
    }

    private Started start() {
        return start(SIZE, SIZE);
    }

    private Started start(double width, double height) {
        return onScreenThread(() -> {
            settings.screen().set(Screen.COMPARE.id());
            Program program = Headless.starting(settings, database(),
                    new ScorecardParts.Needs(cards, new DirectTasks(), new DirectTasks(), dialogs));
            Views.Loaded shell = program.shellView();
            Scene scene = new Scene(shell.root(), width, height);
            Appearance.of(settings).apply(scene, settings.language().get());
            shell.root().applyCss();
            shell.root().layout();
            return new Started(program, shell);
        });
    }

    private record Started(Program program, Views.Loaded shell) {

        void endFirstFrame() {
            onScreenThread(() -> {
                program.endFirstFrame();
                return null;
            });
            settle();
        }

        /// Where the switches stand, with their heights.
        List<Bounds> places() {
            return onScreenThread(() -> {
                shell.root().applyCss();
                shell.root().layout();
                return Stream.of(".vintage-choice", ".place-field", ".my-pay")
                        .map(each -> shell.root().lookup(each))
                        .map(node -> node.localToScene(node.getLayoutBounds()))
                        .toList();
            });
        }

        /// The cards below the first, or what keeps their places.
        List<Bounds> cardPlaces() {
            return onScreenThread(() -> {
                for (int i = 0; i < 2; i++) {
                    shell.root().applyCss();
                    shell.root().layout();
                }
                return Stream.of("#further", "#last")
                        .flatMap(each -> ((Parent) shell.root().lookup(each)).getChildrenUnmodifiable().stream())
                        .map(Node::getLayoutBounds)
                        .toList();
            });
        }

        Set<Node> found(String selector) {
            return onScreenThread(() -> shell.root().lookupAll(selector));
        }

        void dispose() {
            onScreenThread(() -> {
                shell.dispose();
                return null;
            });
        }
    }
}
