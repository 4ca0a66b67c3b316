package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.domain.scorecard.Item;
import mizan.i18n.Language;
import mizan.ui.scorecard.AnswerSteps;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What mouse and keys do to the items of a scorecard, and how it is undone.
@NullUnmarked
class ScorecardEditingTest extends ScorecardWalk {

    @TempDir
    private Path folder;

    @Test
    void whatAMouseAndKeysDoIsUndoneAndRedone() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        clickStep("#matters-no-degree", 1);
        eventually("a click answers", () -> points("no-degree") == 25);
        eventually("and the next open answer waits", () -> focused("true-no-degree"));
        onScreenThread(() -> {
            node("#matters-no-degree", AnswerSteps.class).requestFocus();
            return null;
        });
        robot.push(KeyCode.END);
        eventually("a key answers", () -> points("no-degree") == 100);
        robot.push(KeyCode.DELETE);
        eventually("the answer is taken back", () -> points("no-degree") < 0);
        control(KeyCode.Z);
        eventually("it is there again", () -> points("no-degree") == 100);
        control(KeyCode.Z);
        eventually("and the one before", () -> points("no-degree") == 25);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        eventually("it is done again", () -> points("no-degree") == 100);
        control(KeyCode.Z);
        eventually("not again", () -> points("no-degree") == 25);
        control(KeyCode.Y);
        eventually("it is done again by the other keys", () -> points("no-degree") == 100);
    }

    @ParameterizedTest
    @EnumSource
    void arrowKeysGoAlongTheStepsAndAreOneStepToBeUndone(Language language) {
        settings.language().set(language);
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        clickStep("#true-no-degree", 1);
        onScreenThread(() -> {
            node("#true-no-degree", AnswerSteps.class).requestFocus();
            return null;
        });
        KeyCode more = language.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
        robot.push(more).push(more);
        eventually("two steps on", () -> node("#true-no-degree", AnswerSteps.class).value().orElse(-1) == 75);
        robot.press(KeyCode.SHIFT).push(more).release(KeyCode.SHIFT);
        eventually("a hundredth on", () -> node("#true-no-degree", AnswerSteps.class).value().orElse(-1) == 76);
        control(KeyCode.Z);
        eventually("all are taken back at once",
                () -> node("#true-no-degree", AnswerSteps.class).value().orElse(-1) == 25);
    }

    @Test
    void aTickAloneIsAnAnswerAndTheRestIsPutAside() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041").clickOn("#tick-no-degree");
        eventually("it is a lot, and fully", () -> points("no-degree") == 75
                && card().get().answers().item("no-degree").orElseThrow().answered());
        assertThat(onScreenThread(() -> node("#true-no-degree", AnswerSteps.class).value().orElse(-1))).isEqualTo(100);
        eventually("the next waits", () -> focused("matters-boredom"));
        robot.clickOn("#rest");
        eventually("the others are aside",
                () -> card().get().answers().items().stream().filter(Item::relevant).count() == 1);
        control(KeyCode.Z);
        eventually("one step takes it back", () -> card().get().answers().items().stream().allMatch(Item::relevant));
        robot.clickOn("#tick-no-degree");
        eventually("the tick is taken away", () -> !card().get().answers().item("no-degree").orElseThrow().answered());
    }

    @Test
    void itemsOfOnesOwnAndOfTheListAreAddedAndRemovedWithUndo() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        onScreenThread(() -> {
            node("#ownPro", TextField.class).requestFocus();
            return null;
        });
        robot.write("Near my family").push(KeyCode.ENTER);
        eventually("it is there", () -> items().size() == 15);
        String id = items().getLast().id();
        onScreenThread(() -> {
            node("#matters-" + id, AnswerSteps.class).requestFocus();
            return null;
        });
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        eventually("it moved up", () -> !items().getLast().id().equals(id));
        control(KeyCode.Z);
        control(KeyCode.Z);
        eventually("it is gone", () -> items().size() == 14);
        robot.clickOn("#pickCon").write("noi").clickOn("#pick-noise");
        eventually("one of the list is there", () -> items().getLast().id().equals("noise"));
        assertThat(node("#pick-noise", Node.class)).isNull();
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() throws IOException {
        Path file = folder.resolve("letter.mizan");
        Files.writeString(file, "Dear all");
        dialogs.choose(file);
        open();
        robot.clickOn("#rail-scorecard");
        control(KeyCode.O);
        eventually("it says so", () -> said(".notice .paragraph").contains("letter.mizan is no file of scorecards"));
        assertThat(card()).isEmpty();
    }

    /// -1 if it is not answered.
    private double points(String item) {
        return card().flatMap(card -> card.answers().item(item)).orElseThrow().points().orElse(-1);
    }
}
