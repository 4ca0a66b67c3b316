package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import mizan.ui.kit.HelpLink;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The questions are asked where they arise, answered beside the screen, and the way back closes them.
@NullUnmarked
class HelpTest extends UiTest {

    private static final double SMALL_WIDTH = 683;
    private static final double SMALL_HEIGHT = 345;

    @ParameterizedTest
    @EnumSource
    void theQuestionMarkOfACardAsksWhatArisesThere(Language language) {
        settings.language().set(language);
        openCompare();
        ask("ranges");
        eventually("the questions are there", () -> !questions().isEmpty());
        assertThat(onScreenThread(this::questions)).startsWith("question-sources", "question-differs-from-bls",
                "question-median");
        focusIsAt("#question-sources");
        robot.push(KeyCode.SPACE);
        assertThat(onScreenThread(() -> answer("sources").isVisible())).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(onScreenThread(() -> answer("sources").isVisible())).isFalse();
    }

    @Test
    void theOnlyQuestionOfAPartIsAnsweredAtOnce() {
        openCompare();
        ask("findings");
        eventually("it is answered", () -> answer("which-pays-more") != null && answer("which-pays-more").isVisible());
    }

    @Test
    void typedWordsLeaveWhatIsAboutThem() {
        openCompare();
        robot.push(KeyCode.F1);
        eventually("the questions are there", () -> questions().size() > 25);
        // On a question: what is typed goes to the search.
        robot.write("inflation");
        eventually("only that is left", () -> questions().equals(List.of("question-dollars-of-year")));
        assertThat(onScreenThread(() -> answer("dollars-of-year").isVisible())).isTrue();
        robot.push(KeyCode.DOWN);
        focusIsAt("#question-dollars-of-year");
        onScreenThread(() -> {
            node(".help .text-field", TextField.class).setText("zebra");
            return null;
        });
        eventually("nothing is found", () -> questions().isEmpty());
        assertThat(onScreenThread(() -> node(".help .topic", Paragraph.class).getWords()))
                .isEqualTo("Nothing is answered about “zebra”. Try another word, or fewer.");
    }

    @Test
    void theWayBackClosesItAndThenGoesBack() {
        settings.screen().set(Screen.DATA.id());
        open();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.COMPARE));
            return null;
        });
        robot.push(KeyCode.F1);
        eventually("it is open", this::isOpen);
        assertThat(onScreenThread(() -> node("#back", Button.class).isDisabled())).isFalse();
        onScreenThread(() -> {
            node("#back", Button.class).fire();
            return null;
        });
        eventually("it is closed", () -> !isOpen());
        assertThat(onScreenThread(() -> program().session().navigation().here().screen())).isEqualTo(Screen.COMPARE);
        onScreenThread(() -> {
            node("#back", Button.class).fire();
            return null;
        });
        assertThat(onScreenThread(() -> program().session().navigation().here().screen())).isEqualTo(Screen.DATA);
    }

    @Test
    void escapeClosesItAndTheFocusGoesBackToWhereItWas() {
        openCompare();
        ask("ranges");
        eventually("it is open", this::isOpen);
        robot.push(KeyCode.ESCAPE);
        eventually("it is closed", () -> !isOpen());
        assertThat(onScreenThread(() -> scene().getFocusOwner() instanceof HelpLink link
                && link.about().equals("ranges"))).isTrue();
    }

    @Test
    void f1AsksAboutTheCardThatHasTheFocus() {
        openCompare();
        onScreenThread(() -> {
            node(".range-chart", Node.class).requestFocus();
            return null;
        });
        robot.push(KeyCode.F1);
        eventually("it is open", this::isOpen);
        assertThat(onScreenThread(() -> program().session().navigation().askedProperty().get()))
                .isEqualTo(Optional.of("ranges"));
        robot.push(KeyCode.F1);
        eventually("it is closed", () -> !isOpen());
    }

    @ParameterizedTest
    @EnumSource
    void itFitsASmallWindow(Language language) {
        settings.language().set(language);
        open(SMALL_WIDTH, SMALL_HEIGHT);
        robot.push(KeyCode.F1);
        eventually("it is open", this::isOpen);
        settle();
        assertThat(onScreenThread(() -> node(".help", Node.class).localToScene(
                node(".help", Node.class).getLayoutBounds()).getMaxY())).isLessThanOrEqualTo(SMALL_HEIGHT);
        assertThat(onScreenThread(() -> node(".help .scroll-pane", ScrollPane.class).getHeight())).isGreaterThan(90);
    }

    @Test
    void theSettingsAskInTheWindowBelow() {
        openCompare();
        robot.clickOn("#settingsButton");
        eventually("the settings are open", () -> window(".settings .help-link") != null);
        onScreenThread(() -> {
            ((Button) window(".settings .help-link")).fire();
            return null;
        });
        eventually("it is open", this::isOpen);
        assertThat(onScreenThread(this::questions)).startsWith("question-hours-2080");
    }

    private void openCompare() {
        settings.screen().set(Screen.COMPARE.id());
        open();
        eventually("the question marks are there", () -> links().anyMatch(each -> each.about().equals("ranges")));
    }

    private void ask(String about) {
        onScreenThread(() -> {
            HelpLink link = links().filter(each -> each.about().equals(about)).findFirst().orElseThrow();
            link.requestFocus();
            link.fire();
            return null;
        });
    }

    private Stream<HelpLink> links() {
        return scene().getRoot().lookupAll(".help-link").stream().map(HelpLink.class::cast);
    }

    private boolean isOpen() {
        return scene().getRoot().lookup(".help") != null;
    }

    private List<String> questions() {
        return scene().getRoot().lookupAll(".help .question").stream().map(Node::getId).toList();
    }

    private Node answer(String id) {
        return scene().getRoot().lookup("#question-" + id + " .answer");
    }

    private void focusIsAt(String row) {
        eventually("the focus is at " + row, () -> Stream
                .iterate(scene().getFocusOwner(), each -> each != null, Node::getParent)
                .anyMatch(each -> each.equals(scene().getRoot().lookup(row))));
    }
}
