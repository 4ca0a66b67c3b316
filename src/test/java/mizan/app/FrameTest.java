package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Tray;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The frame around the screens: what it leaves to them, how large its parts are, and where the focus goes.
@NullUnmarked
class FrameTest extends UiTest {

    /// A window of 1366 × 690, as a screen of 768 has room for, shows as much at 200 % as this one does at 100 %.
    private static final double SMALL_WIDTH = 683;
    private static final double SMALL_HEIGHT = 345;
    private static final double BAR = 48;
    /// WCAG 2.2, 2.5.8.
    private static final double TARGET = 24;
    /// The longest titles there are, six of them.
    private static final List<String> LONG = List.of("25-1194", "53-1047", "51-4035", "43-5061", "41-9041", "43-4051");

    @ParameterizedTest
    @CsvSource({"1366, 690, ENGLISH", "1366, 690, ARABIC", "1000, 700, ENGLISH", "1000, 700, ARABIC",
            "683, 345, ENGLISH", "683, 345, ARABIC"})
    void theBarIsOneLineThatHasAllOptions(double width, double height, Language language) {
        settings.language().set(language);
        open(width, height);
        fillTray();
        layOut();
        assertThat(onScreenThread(() -> node(".top", Parent.class).getLayoutBounds().getHeight())).isEqualTo(BAR);
        assertThat(onScreenThread(() -> shown(".top .button, .top .menu-button")
                .filter(button -> right(button) > width || left(button) < 0).toList())).isEmpty();
        assertThat(onScreenThread(() -> shown(".chip-close").count() + shown(".tray-rest").map(MenuButton.class::cast)
                .mapToLong(rest -> rest.getItems().size()).sum())).isEqualTo(LONG.size());
    }

    @Test
    void theMenuOfTheOthersTakesThemOut() {
        open(SMALL_WIDTH, SMALL_HEIGHT);
        fillTray();
        onScreenThread(() -> {
            ((MenuButton) shown(".tray-rest").findFirst().orElseThrow()).getItems().getLast().fire();
            return null;
        });
        assertThat(onScreenThread(() -> program().session().tray().entries().stream()
                .map(entry -> entry.code().text()).toList())).isEqualTo(LONG.subList(0, LONG.size() - 1));
    }

    @ParameterizedTest
    @EnumSource
    void chipsOfLikeTitlesAreToldApart(Language language) {
        settings.language().set(language);
        open(1000, 700);
        fill(List.of("15-1231", "15-1232"));
        layOut();
        List<String> drawn = onScreenThread(() -> shown(".chip .label").map(Parent.class::cast)
                .map(FrameTest::shownText).toList());
        assertThat(drawn).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aShortTitleStaysWholeBesideLongOnes() {
        open(1366, 690);
        fill(List.of("25-1194", "53-1047", "41-9041"));
        layOut();
        assertThat(onScreenThread(() -> shown(".chip .label").map(Parent.class::cast).map(FrameTest::shownText)
                .toList())).contains("Telemarketers");
    }

    @ParameterizedTest
    @EnumSource
    void aSmallWindowIsLeftToTheScreen(Language language) {
        settings.language().set(language);
        open(SMALL_WIDTH, SMALL_HEIGHT);
        fillTray();
        layOut();
        assertThat(onScreenThread(() -> shown(".rail-button, .top .button").filter(node -> !isWithin(node)).toList()))
                .isEmpty();
        assertThat(onScreenThread(() -> shown(".rail-button").map(ToggleButton.class::cast)
                .map(button -> button.getTooltip().getText()).toList())).hasSize(Screen.values().length)
                .doesNotContain("");
    }

    @Test
    void aLargeWindowHasTheNamesOfTheScreens() {
        open();
        assertThat(onScreenThread(() -> shown(".rail-button").map(ToggleButton.class::cast)
                .allMatch(button -> shownText(button).equals(button.getText())))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000, ENGLISH", "1000, 1000, ARABIC", "683, 345, ENGLISH", "683, 345, ARABIC"})
    void whatWasTakenOutIsNamed(double width, double height, Language language) {
        settings.language().set(language);
        open(width, height);
        fillTray();
        onScreenThread(() -> {
            ((MenuButton) shown(".tray-rest").findFirst().orElseThrow()).getItems().getLast().fire();
            return null;
        });
        eventually("the offer is made", () -> node("#undo", Node.class).isVisible());
        layOut();
        String drawn = onScreenThread(() -> shownText(node("#undoText", Label.class)));
        String whole = text("#undoText");
        String title = onScreenThread(() -> node("#undoText", Label.class).getTooltip().getText());
        assertThat(drawn.length()).isGreaterThan(whole.length() - title.length() + 4);
        assertThat(onScreenThread(() -> shownText(node("#undoRemoval", ButtonBase.class))))
                .isEqualTo(text("#undoRemoval"));
        if (width > SMALL_WIDTH) {
            assertThat(drawn).isEqualTo(whole);
        }
    }

    @Test
    void theFocusStaysInTheTrayWhenSomethingGoes() {
        open(1366, 690);
        focus(() -> shown(".chip-close").toList().get(1));
        robot.push(KeyCode.SPACE);
        eventually("three are left", () -> shown(".chip-close").count() == 3);
        assertThat(onScreenThread(() -> shown(".chip-close").toList().get(1).equals(scene().getFocusOwner()))).isTrue();
        focus(() -> node("#undoRemoval", Node.class));
        robot.push(KeyCode.SPACE);
        eventually("it is back", () -> shown(".chip-close").count() == 4);
        assertThat(onScreenThread(() -> shown(".chip-close").toList().get(1).equals(scene().getFocusOwner()))).isTrue();
    }

    @Test
    void theFocusStaysOnTheButtonThatSwitchesTheLanguage() {
        open();
        focus(() -> node("#language", Node.class));
        robot.push(KeyCode.SPACE);
        eventually("it is Arabic", () -> settings.language().get() == Language.ARABIC);
        settle();
        assertThat(onScreenThread(() -> scene().getFocusOwner().getId())).isEqualTo("language");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, LEFT, RIGHT", "ARABIC, RIGHT, LEFT"})
    void altWithAnArrowGoesBackAndForward(Language language, KeyCode back, KeyCode forward) {
        settings.language().set(language);
        settings.screen().set(Screen.DATA.id());
        open();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.COMPARE));
            return null;
        });
        eventually("the switches are there", () -> node("#hourly", Node.class) != null);
        focus(() -> node("#hourly", Node.class));
        robot.press(KeyCode.ALT, back).release(back, KeyCode.ALT);
        assertThat(onScreenThread(() -> program().session().navigation().here().screen())).isEqualTo(Screen.DATA);
        robot.press(KeyCode.ALT, forward).release(forward, KeyCode.ALT);
        assertThat(onScreenThread(() -> program().session().navigation().here().screen())).isEqualTo(Screen.COMPARE);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPressedIsLargeEnough(Language language) {
        settings.language().set(language);
        open();
        List<String> small = new ArrayList<>();
        for (SnapshotScene sight : SnapshotScene.all()) {
            onScreenThread(() -> {
                program().session().navigation().go(Stop.at(sight.screen()));
                sight.arrange().accept(program());
                return null;
            });
            settle();
            layOut();
            small.addAll(onScreenThread(() -> nodes(scene().getRoot()).filter(FrameTest::isTarget)
                    .filter(FrameTest::isShown).filter(FrameTest::isSmall)
                    .map(node -> sight.name() + ": " + node + " " + node.getLayoutBounds().getWidth() + " × "
                            + node.getLayoutBounds().getHeight())
                    .toList()));
        }
        assertThat(small).isEmpty();
    }

    private static boolean isTarget(Node node) {
        return node instanceof ButtonBase || node instanceof ComboBoxBase<?> || node instanceof TextField
                || node instanceof Slider;
    }

    private static boolean isSmall(Node node) {
        Bounds bounds = node.getLayoutBounds();
        return bounds.getHeight() > 0 && (bounds.getHeight() < TARGET || bounds.getWidth() < TARGET);
    }

    private void fillTray() {
        fill(LONG);
    }

    private void fill(List<String> codes) {
        onScreenThread(() -> {
            program().session().tray().restore(codes.stream()
                    .map(code -> new Tray.Entry(new SocCode(code), codes.indexOf(code))).toList());
            return null;
        });
        eventually("all are in the tray", () -> shown(".chip-close").count() + shown(".tray-rest")
                .map(MenuButton.class::cast).mapToLong(rest -> rest.getItems().size()).sum() == codes.size());
        settle();
    }

    private void focus(Supplier<Node> node) {
        onScreenThread(() -> {
            node.get().requestFocus();
            return null;
        });
    }

    private void layOut() {
        onScreenThread(() -> {
            for (int time = 0; time < 2; time++) {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            }
            return null;
        });
    }

    private Stream<Node> shown(String selector) {
        return scene().getRoot().lookupAll(selector).stream().filter(FrameTest::isShown);
    }

    private static double left(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }

    private boolean isWithin(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinX() >= 0 && place.getMaxX() <= SMALL_WIDTH && place.getMinY() >= 0
                && place.getMaxY() <= SMALL_HEIGHT;
    }

    /// As it is drawn, which is shorter where there is no room.
    private static String shownText(Parent labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(node -> node.getStyleClass().contains("text"))
                .map(Text.class::cast)
                .map(Text::getText).findFirst().orElse("");
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(FrameTest::nodes))
                : Stream.of(node);
    }
}
