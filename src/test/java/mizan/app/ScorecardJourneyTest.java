package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.scorecards.ScorecardWorkspace;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Weighing a career with mouse and keys: the answers, the verdict, files, a restart, undo.
@NullUnmarked
class ScorecardJourneyTest extends UiTest {

    /// What matters and how far it is true, in the order in which the Tab key comes by: all pros, then all cons.
    private static final int[][] ANSWERS = {{80, 100}, {40, 50}, {30, 30}, {25, 50}, {35, 60}, {100, 70}, {60, 50},
            {45, 80}, {70, 50}, {50, 90}, {55, 50}, {65, 40}, {60, 60}, {40, 60}};
    private static final int START = 50;
    private static final int STEP = 5;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theTelemarketerCardIsWeighedSavedAndShowsTheSameFiguresAfterARestartAndElsewhere(Language language)
            throws IOException {
        settings.language().set(language);
        cards = keptIn("first");
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        eventually("nothing is answered for the person", () -> card().isPresent()
                && card().get().answers().items().stream().noneMatch(Item::answered));
        answerAll(language);
        eventually("the verdict is read", () -> said(".verdict-headline").equals(tooClose(language)));
        assertThat(said(".verdict .note")).isNotBlank();
        List<String> figures = figures();
        assertThat(figures).anyMatch(text -> text.contains("+1.7"));
        Path file = folder.resolve("offer.mizan");
        dialogs.choose(file);
        control(KeyCode.S);
        eventually("it is saved", () -> said(".notice .paragraph").contains("offer.mizan"));
        close();
        cards.close();

        cards = keptIn("first");
        open();
        eventually("the same figures stand there after a restart", () -> figures().equals(figures));
        close();
        cards.close();

        cards = keptIn("second");
        open();
        assertThat(card()).isEmpty();
        control(KeyCode.O);
        eventually("the same figures stand there elsewhere", () -> figures().equals(figures));
        close();
        cards.close();
    }

    @Test
    void whatAMouseAndKeysDoIsUndoneAndRedone() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        robot.clickOn("#matters-no-degree");
        eventually("a click answers", () -> points("no-degree") >= 0);
        double clicked = points("no-degree");
        robot.push(KeyCode.END);
        eventually("a key answers", () -> points("no-degree") == 100);
        robot.push(KeyCode.DELETE);
        eventually("the answer is taken back", () -> points("no-degree") < 0);
        control(KeyCode.Z);
        eventually("it is there again", () -> points("no-degree") == 100);
        control(KeyCode.Z);
        eventually("and the one before", () -> points("no-degree") == clicked);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        eventually("it is done again", () -> points("no-degree") == 100);
        control(KeyCode.Z);
        eventually("not again", () -> points("no-degree") == clicked);
        control(KeyCode.Y);
        eventually("it is done again by the other keys", () -> points("no-degree") == 100);
    }

    @Test
    void aPullOfTheThumbTipsTheScalesAndIsOneStep() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        robot.clickOn("#true-no-degree").push(KeyCode.END);
        robot.clickOn("#matters-no-degree");
        double before = points("no-degree");
        robot.drag("#matters-no-degree .thumb").moveBy(12, 0).moveBy(12, 0).drop();
        eventually("it is pulled", () -> points("no-degree") > before);
        control(KeyCode.Z);
        eventually("one step takes it back", () -> points("no-degree") == before);
    }

    @Test
    void anItemOfOnesOwnIsAddedAndRemovedWithUndo() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        onScreenThread(() -> {
            node("#ownPro", TextField.class).requestFocus();
            return null;
        });
        robot.write("Near my family").push(KeyCode.ENTER);
        eventually("it is there", () -> card().get().answers().items().size() == 15);
        String id = card().get().answers().items().getLast().id();
        onScreenThread(() -> {
            node("#matters-" + id, Slider.class).requestFocus();
            return null;
        });
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        eventually("it moved up", () -> !card().get().answers().items().getLast().id().equals(id));
        control(KeyCode.Z);
        control(KeyCode.Z);
        eventually("it is gone", () -> card().get().answers().items().size() == 14);
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

    private ScorecardWorkspace keptIn(String name) throws IOException {
        return ScorecardWorkspace.open(Files.createDirectories(folder.resolve(name)), Clock.systemUTC(),
                Platform::runLater);
    }

    private void answerAll(Language language) {
        KeyCode more = language.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT;
        KeyCode less = language.rightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT;
        robot.clickOn("#matters-no-degree").push(KeyCode.DELETE);
        for (int i = 0; i < ANSWERS.length; i++) {
            if (i > 0) {
                // Past the item's menu; before the first con also past the field and the button for one's own.
                tab(i == 7 ? 4 : 2);
            }
            set(ANSWERS[i][0], more, less);
            tab(1);
            set(ANSWERS[i][1], more, less);
        }
    }

    private void tab(int times) {
        for (int i = 0; i < times; i++) {
            robot.push(KeyCode.TAB);
        }
    }

    private void set(int points, KeyCode more, KeyCode less) {
        if (points == START) {
            robot.push(KeyCode.SPACE);
        }
        for (int at = START; at != points; at += points > START ? STEP : -STEP) {
            robot.push(points > START ? more : less);
        }
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private Optional<Scorecard> card() {
        return program().scorecard().card().get();
    }

    /// -1 if it is not answered.
    private double points(String item) {
        return card().flatMap(card -> card.answers().item(item)).orElseThrow().points().orElse(-1);
    }

    private static String tooClose(Language language) {
        return new Messages(language).text("scorecard.verdict.too-close");
    }

    /// Everything in the verdict and the likelihood.
    private List<String> figures() {
        return onScreenThread(() -> {
            List<String> texts = new ArrayList<>();
            for (String selector : List.of(".verdict .paragraph", ".likelihood-share")) {
                for (Node node : scene().getRoot().lookupAll(selector)) {
                    texts.add(((Labeled) node).getAccessibleText() == null
                            ? ((Labeled) node).getText()
                            : node.getAccessibleText());
                }
            }
            return texts;
        });
    }

    private String said(String selector) {
        return onScreenThread(() -> scene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(""));
    }
}
