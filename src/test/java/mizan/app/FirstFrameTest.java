package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import mizan.background.DirectTasks;
import mizan.i18n.Language;
import mizan.ui.kit.Views;
import mizan.ui.session.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a start leaves out of its first frame comes after it, into the place that was kept for it.
class FirstFrameTest extends UiTest {

    private static final String COMING = ".card-to-come";

    @Test
    void theCardsBelowComeAfterTheFirstFrame() {
        Started started = start();
        assertThat(started.found("RangeChart")).isNotEmpty();
        assertThat(started.found(COMING)).hasSize(3);
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
        assertThat(started.found(".choice-to-come")).hasSize(3);
        List<Bounds> before = started.places();
        assertThat(started.found("#vintage")).isEmpty();
        started.endFirstFrame();
        assertThat(started.found(".choice-to-come")).isEmpty();
        assertThat(started.found("#vintage")).hasSize(1);
        assertThat(started.places()).isEqualTo(before);
        started.dispose();
    }

    @Test
    void aViewThatIsLeftBeforeThemMakesNone() {
        Started started = start();
        started.dispose();
        started.endFirstFrame();
        assertThat(started.found(COMING)).hasSize(3);
    }

    private Started start() {
        return onScreenThread(() -> {
            settings.screen().set(Screen.COMPARE.id());
            Program program = Headless.starting(settings, database(),
                    new ScorecardParts.Needs(cards, new DirectTasks(), dialogs));
            Views.Loaded shell = program.shellView();
            Scene scene = new Scene(shell.root(), SIZE, SIZE);
            Look.of(settings).apply(scene, settings.language().get());
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
                return Stream.of(".vintage-choice", ".place-choice", ".prices-choice", ".my-pay")
                        .map(each -> shell.root().lookup(each))
                        .map(node -> node.localToScene(node.getLayoutBounds()))
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
