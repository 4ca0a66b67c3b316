package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Weighing;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.scorecard.AnswerSteps;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Weighing a career with mouse and keys: the answers, the verdict, files, a restart, undo.
@NullUnmarked
class ScorecardJourneyTest extends UiTest {

    /// What matters and how far it is true, as steps from 0 to 4, in the order of the items: pros and cons by turns.
    private static final int[][] ANSWERS = {{3, 4}, {1, 3}, {2, 2}, {3, 2}, {1, 1}, {2, 4}, {1, 2}, {2, 2}, {1, 2},
            {3, 2}, {4, 3}, {2, 2}, {2, 2}, {2, 2}};
    /// By hand from these: the sum of s·d is 75 + 25 + 6.25 + 12.5 + 12.5 + 75 + 25 for, and 18.75 + 37.5 + 50 + 25 + 37.5
    /// + 25 + 25 against, of 725 points.
    private static final double BALANCE = (231.25 - 218.75) / 725;
    private static final int MOST_ACTIONS = 45;
    private static final int MOST_FOR_A_SECOND = 20;

    @TempDir
    private Path folder;

    private int actions;

    @ParameterizedTest
    @EnumSource
    void byTheMouseAJobIsWeighedInFewActionsKeptAndASecondOneInFewer(Language language) throws IOException {
        begin(language);
        click("#rail-scorecard");
        click("#start-41-9041");
        eventually("nothing is answered for the person", () -> items().size() == ANSWERS.length
                && items().stream().noneMatch(Item::answered));
        for (int i = 0; i < ANSWERS.length; i++) {
            clickStep("#matters-" + items().get(i).id(), ANSWERS[i][0]);
            clickStep("#true-" + items().get(i).id(), ANSWERS[i][1]);
        }
        finish(language);
        chooseNew(title("43-4051"));
        for (int i = 0; i < ANSWERS.length; i++) {
            clickStep("#true-" + items().get(i).id(), 4 - ANSWERS[i][1]);
        }
        finishSecond();
    }

    @ParameterizedTest
    @EnumSource
    void byKeysAloneAJobIsWeighedInFewActionsKeptAndASecondOneInFewer(Language language) throws IOException {
        begin(language);
        control(KeyCode.getKeyCode(String.valueOf(List.of(Screen.values()).indexOf(Screen.SCORECARD) + 1)));
        actions++;
        control(KeyCode.N);
        actions++;
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        eventually("the first answer waits for a key", () -> focused("matters-no-degree"));
        for (int[] answer : ANSWERS) {
            digit(answer[0]);
            digit(answer[1]);
        }
        finish(language);
        control(KeyCode.N);
        actions++;
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        eventually("only how far it is true is asked of the second", () -> focused("true-no-degree"));
        for (int[] answer : ANSWERS) {
            digit(4 - answer[1]);
        }
        finishSecond();
    }

    private void begin(Language language) throws IOException {
        settings.language().set(language);
        cards = keptIn("first");
        open();
        actions = 0;
    }

    /// Saves it, and finds the same figures after a restart and elsewhere.
    private void finish(Language language) throws IOException {
        eventually("the verdict is read", () -> said(".verdict-headline").equals(tooClose(language)));
        assertThat(balance()).isCloseTo(BALANCE, within(1e-9));
        List<String> figures = figures();
        Path file = folder.resolve("offer.mizan");
        dialogs.choose(file);
        control(KeyCode.S);
        actions++;
        eventually("it is saved", () -> said(".notice .paragraph").contains("offer.mizan"));
        assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
        close();
        cards.close();
        cards = keptIn("elsewhere");
        open();
        assertThat(card()).isEmpty();
        control(KeyCode.O);
        eventually("the same figures stand there elsewhere", () -> figures().equals(figures));
        close();
        cards.close();
        cards = keptIn("first");
        open();
        eventually("the same figures stand there after a restart", () -> figures().equals(figures));
        actions = 0;
    }

    /// What mattered was not asked again, and the first job is as it was.
    private void finishSecond() {
        eventually("all is answered", () -> items().stream().allMatch(Item::answered));
        assertThat(actions).isLessThanOrEqualTo(MOST_FOR_A_SECOND);
        List<Scorecard> both = cards.cards().get().active();
        assertThat(both).hasSize(2);
        assertThat(both).extracting(card -> card.answers().items().stream().map(Item::id).toList())
                .containsOnly(items().stream().map(Item::id).toList());
        assertThat(both).extracting(card -> card.answers().items().stream().map(Item::points).toList())
                .containsOnly(items().stream().map(Item::points).toList());
        assertThat(Weighing.of(both.getFirst().answers()).balance().orElseThrow()).isCloseTo(BALANCE, within(1e-9));
        close();
        cards.close();
    }

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

    private ScorecardWorkspace keptIn(String name) throws IOException {
        return ScorecardWorkspace.open(Files.createDirectories(folder.resolve(name)), Clock.systemUTC(),
                Platform::runLater);
    }

    private void click(String what) {
        robot.clickOn(what);
        settle();
        actions++;
    }

    /// Two clicks. The headless robot presses no mouse after a menu has closed, as no window is the active one then.
    private void chooseNew(String title) {
        onScreenThread(() -> {
            node("#fresh", MenuButton.class).getItems().stream().filter(item -> title.equals(item.getText()))
                    .findFirst().orElseThrow().fire();
            return null;
        });
        settle();
        actions += 2;
    }

    private void clickStep(String steps, int step) {
        Point2D at = onScreenThread(() -> {
            AnswerSteps node = node(steps, AnswerSteps.class);
            assertThat(node).as(steps).isNotNull();
            return node.localToScreen((step + 0.5) * AnswerSteps.STEP, AnswerSteps.STEP / 2);
        });
        robot.clickOn(at);
        settle();
        actions++;
    }

    private void key(KeyCode code) {
        robot.push(code);
        settle();
        actions++;
    }

    private void digit(int digit) {
        key(KeyCode.getKeyCode(String.valueOf(digit)));
    }

    private boolean focused(String id) {
        return scene().getFocusOwner() != null && id.equals(scene().getFocusOwner().getId());
    }

    private List<Item> items() {
        return card().map(card -> card.answers().items()).orElse(List.of());
    }

    private double balance() {
        return Weighing.of(card().orElseThrow().answers()).balance().orElseThrow();
    }

    private String title(String code) {
        return program().shell().chips().get().stream().filter(chip -> chip.entry().code().text().equals(code))
                .findFirst().orElseThrow().title();
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
