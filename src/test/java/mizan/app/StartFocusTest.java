package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import mizan.ui.session.OptionStop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Who starts the program, or comes to the first screen by its key, can say the offer at once; nobody loses the focus to it.
@NullUnmarked
class StartFocusTest extends ScorecardWalk {

    @Test
    void theSentenceTakesTheFocusOfNobodyButWhoComesByItsKey() {
        settings.screen().set(Screen.COMPARE.id());
        open();
        robot.clickOn("#rail-start");
        eventually("the sentence is there", () -> scene().getRoot().lookup("#start-job") != null);
        settle();
        assertThat(onScreenThread(() -> focused("rail-start"))).as("as whoever goes on by arrows needs it").isTrue();
        control(KeyCode.DIGIT1);
        eventually("the job is asked for", () -> focused("start-job"));
        assertThat(window("#start-job-finds")).isNull();
    }

    /// What is weighed is known already, so that the card is made before the screen that it is on is drawn.
    @Test
    void theFirstAnswerWaitsForAKeyWhereTheCardIsThereBeforeItsScreen() {
        settings.screen().set(Screen.SCORECARD.id());
        open();
        eventually("what may be weighed is known", () -> scene().getRoot().lookup("#start-41-9041") != null);
        control(KeyCode.DIGIT1);
        eventually("the job is asked for", () -> focused("start-job"));
        onScreenThread(() -> {
            program().session().navigation()
                    .go(OptionStop.of(program().session().tray().options().getFirst()));
            return null;
        });
        eventually("the first answer waits for a key", () -> focused("matters-no-degree"));
    }
}
