package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Weighing;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From no card to a verdict on all items, a file, a restart and a second job, in few actions: by the mouse and by keys.
@NullUnmarked
class ScorecardJourneyTest extends ScorecardWalk {

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
        fromNothing();
        begin(language);
        click(".start-chip");
        click("#weigh");
        eventually("nothing is answered for the person", () -> items().size() == ANSWERS.length
                && items().stream().noneMatch(Item::answered));
        for (int i = 0; i < ANSWERS.length; i++) {
            answer("#matters-" + items().get(i).id(), ANSWERS[i][0]);
            answer("#true-" + items().get(i).id(), ANSWERS[i][1]);
        }
        finish(language);
        click("#rail-start");
        click("#another");
        click(chip(language));
        click("#weigh");
        eventually("the second job has a card", () -> cards.cards().get().active().size() == 2);
        for (int i = 0; i < ANSWERS.length; i++) {
            answer("#true-" + items().get(i).id(), 4 - ANSWERS[i][1]);
        }
        finishSecond();
    }

    @ParameterizedTest
    @EnumSource
    void byKeysAloneAnOfferIsSaidAndWeighedInFewActionsKeptAndASecondOneInFewer(Language language) throws IOException {
        fromNothing();
        begin(language);
        eventually("the first screen asks for the job", () -> focused("start-job"));
        assertThat(window("#start-job-finds")).as("a list that nobody asked for").isNull();
        take("telemarketer", "#start-job-finds");
        eventually("the place is next", () -> focused("place"));
        take(language.rightToLeft() ? "تكساس" : "texas", "#place-finds");
        eventually("the pay is next", () -> focused("start-pay"));
        write("17.50");
        weighByKeys("matters-");
        for (int[] answer : ANSWERS) {
            digit(answer[0]);
            digit(answer[1]);
        }
        finish(language);
        eventually("the window has the keyboard", () -> scene().getFocusOwner() != null);
        control(KeyCode.DIGIT1);
        actions++;
        eventually("the first screen asks for the job again", () -> focused("start-job"));
        take(language.rightToLeft() ? "الممرضون المسجلون" : "registered nurses", "#start-job-finds");
        eventually("the place is said, and the pay is next", () -> focused("start-pay"));
        weighByKeys("true-");
        for (int[] answer : ANSWERS) {
            digit(4 - answer[1]);
        }
        finishSecond();
    }

    private void weighByKeys(String question) {
        eventually("it is answered", () -> scene().getRoot().lookup("#weigh") != null);
        key(KeyCode.ENTER);
        eventually("the way on is next", () -> focused("weigh"));
        key(KeyCode.ENTER);
        eventually("the first answer waits for a key", () -> focused(question + items().getFirst().id()));
    }

    /// As at the very first start: nothing is compared, and the first screen asks.
    private void fromNothing() {
        settings.tray().set("");
        settings.screen().set("");
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
        close();
        cards.close();
        cards = keptIn("elsewhere");
        open();
        assertThat(card()).isEmpty();
        control(KeyCode.O);
        actions++;
        eventually("the same figures stand there elsewhere", () -> figures().equals(figures));
        assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
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

    private ScorecardWorkspace keptIn(String name) throws IOException {
        return ScorecardWorkspace.open(Files.createDirectories(folder.resolve(name)), Clock.systemUTC(),
                Platform::runLater);
    }

    private void click(String what) {
        robot.clickOn(what);
        settle();
        actions++;
    }

    private void answer(String steps, int step) {
        clickStep(steps, step);
        actions++;
    }

    private void write(String text) {
        robot.write(text);
        settle();
        actions++;
    }

    /// What is found first, by Enter.
    private void take(String text, String finds) {
        write(text);
        eventually("it is found", () -> window(finds) != null);
        key(KeyCode.ENTER);
    }

    private void key(KeyCode code) {
        robot.push(code);
        settle();
        actions++;
    }

    private void digit(int digit) {
        key(KeyCode.getKeyCode(String.valueOf(digit)));
    }

    private double balance() {
        return Weighing.of(card().orElseThrow().answers()).balance().orElseThrow();
    }

    /// Driving, of what the first screen offers to whoever just looks.
    private static String chip(Language language) {
        return new Messages(language).text("start.look.53-3032");
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
}
