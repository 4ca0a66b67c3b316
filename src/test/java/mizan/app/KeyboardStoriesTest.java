package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Language;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The five stories that the program is for, by the keys alone: nothing is clicked, and nothing gets the focus but by a
/// shortcut, Tab or an arrow.
@NullUnmarked
class KeyboardStoriesTest extends UiTest {

    private static final SocCode NURSES = new SocCode("29-1141");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void oneFindsARoleAndReadsItsPay(Language language) {
        openIn(language);
        screen(Screen.CAREERS);
        find(language);
        robot.push(KeyCode.ENTER);
        eventually("the profile of the nurses is open",
                () -> program().session().navigation().here().equals(new Stop(Screen.CAREERS, NURSES.text())));
        walkTo(".range-chart");
        eventually("the pay is told", () -> scene().getFocusOwner().getAccessibleText().contains("$"));
    }

    @ParameterizedTest
    @EnumSource
    void oneCompares(Language language) {
        openIn(language);
        find(language);
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        eventually("the nurses are compared", () -> program().session().tray().contains(NURSES));
        walkTo("#hourly");
        robot.push(language.rightToLeft() ? KeyCode.LEFT : KeyCode.RIGHT);
        eventually("pay is told by the year", () -> settings.payBasis().get() == PayBasis.ANNUAL);
        walkTo(".range-chart");
        assertThat(onScreenThread(() -> scene().getFocusOwner().getAccessibleText())).contains("$");
    }

    @ParameterizedTest
    @EnumSource
    void oneTypesThreeLettersChoosesAndComparesAndFindsItAgain(Language language) {
        String letters = language == Language.ARABIC ? "ممر" : "nur";
        openIn(language);
        control(KeyCode.F);
        robot.write(letters);
        eventually("the nurses are the first find", () -> firstFind() == Because.FOUND);
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        eventually("the nurses are compared", () -> program().session().tray().contains(NURSES));
        robot.push(KeyCode.DOWN);
        eventually("they are offered before a letter is typed", () -> firstFind() == Because.CHOSEN_BEFORE);
        robot.push(KeyCode.ESCAPE).write(letters);
        eventually("they are told apart", () -> firstFind() == Because.CHOSEN_BEFORE);
        robot.push(KeyCode.ESCAPE);
        walkTo(".range-chart");
        assertThat(onScreenThread(() -> scene().getFocusOwner().getAccessibleText())).contains("$");
        assertThat(settings.chosen().get()).isEqualTo("29-1141:1");
    }

    /// Why the nurses are offered first; null if they are not.
    private static Because firstFind() {
        return window("#search-finds") instanceof ListView<?> list && !list.getItems().isEmpty()
                && list.getItems().getFirst() instanceof Find find && find.occupation().code().equals(NURSES)
                        ? find.because() : null;
    }

    @ParameterizedTest
    @EnumSource
    void oneReadsTheMap(Language language) {
        openIn(language);
        screen(Screen.MAP);
        walkTo(".region");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        eventually("the state that pays best is chosen", () -> !program().map().selected().get().isEmpty());
        String best = program().map().selected().get();
        robot.push(KeyCode.END).push(KeyCode.ENTER);
        eventually("another is chosen", () -> !program().map().selected().get().equals(best));
    }

    @ParameterizedTest
    @EnumSource
    void oneWeighsACardAndSavesIt(Language language) throws IOException {
        cards = ScorecardWorkspace.open(folder, Clock.systemUTC(), Platform::runLater);
        Path file = folder.resolve("offer.mizan");
        dialogs.choose(file);
        openIn(language);
        screen(Screen.SCORECARD);
        walkTo("#start-41-9041");
        robot.push(KeyCode.SPACE);
        eventually("the card is there", () -> program().scorecard().card().get().isPresent());
        walkTo("#matters-no-degree");
        robot.push(KeyCode.END);
        walkTo("#true-no-degree");
        robot.push(KeyCode.END);
        control(KeyCode.S);
        eventually("it is saved", () -> Files.exists(file));
        assertThat(file).content(StandardCharsets.UTF_8).contains("no-degree");
        close();
        cards.close();
    }

    @ParameterizedTest
    @EnumSource
    void oneTakesATableAwayAndMakesAReport(Language language) {
        openIn(language);
        walkTo("a table", TableView.class::isInstance);
        control(KeyCode.C);
        String copied = onScreenThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).contains("41-9041").contains("81580");
        control(KeyCode.P);
        eventually("the report is open", () -> window("#pages") != null);
        robot.push(KeyCode.ESCAPE);
        eventually("and closed", () -> window("#pages") == null);
    }

    private void openIn(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.COMPARE.id());
        open();
    }

    private void find(Language language) {
        control(KeyCode.F);
        robot.write(language == Language.ARABIC ? "الممرضون المسجلون" : "registered nurses");
        eventually("something is found", () -> window("#search-finds") != null);
    }

    /// By its number on the rail.
    private void screen(Screen screen) {
        control(KeyCode.getKeyCode(String.valueOf(List.of(Screen.values()).indexOf(screen) + 1)));
        eventually("the screen is shown", () -> program().session().navigation().here().screen() == screen);
        settle();
    }

    private void walkTo(String selector) {
        eventually(selector + " is shown", () -> scene().getRoot().lookup(selector) != null);
        walkTo(selector, focused -> scene().getRoot().lookupAll(selector).contains(focused));
    }

    /// Tab by Tab, until it is there or all that can have the focus had it.
    private void walkTo(String what, Predicate<Node> sought) {
        Set<Node> had = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!onScreenThread(() -> sought.test(scene().getFocusOwner()))) {
            Node focused = onScreenThread(() -> scene().getFocusOwner());
            assertThat(had.add(focused)).as("before Tab came to " + what + " it came twice to " + focused).isTrue();
            robot.push(KeyCode.TAB);
        }
    }

    private void control(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        settle();
    }
}
