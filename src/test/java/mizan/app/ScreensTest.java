package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import mizan.i18n.Language;
import mizan.settings.Theme;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen in every language and look.
@NullUnmarked
class ScreensTest extends UiTest {

    static Stream<Arguments> allScreens() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(Theme.LIGHT, Theme.DARK)
                                .map(theme -> Arguments.of(screen, language, theme))));
    }

    @ParameterizedTest
    @MethodSource("allScreens")
    void noLabelIsCutOff(Screen screen, Language language, Theme theme) {
        openAt(screen, language, theme);
        assertThat(onScreenThread(() -> cutOff(scene().getRoot()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("allScreens")
    void everythingThatTakesTheFocusHasAName(Screen screen, Language language, Theme theme) {
        openAt(screen, language, theme);
        List<String> nameless = onScreenThread(() -> nodes(scene().getRoot())
                .filter(Node::isFocusTraversable)
                .filter(ScreensTest::isShown)
                .filter(node -> !named(node))
                .map(Node::toString)
                .toList());
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aScreenThatWasLeftIsForgotten(Screen screen) {
        settings.screen().set(screen.id());
        open();
        WeakReference<Node> left = new WeakReference<>(shown());
        Screen other = Stream.of(Screen.values()).filter(each -> each != screen).findFirst().orElseThrow();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(other));
            return null;
        });
        settle();
        // The next picture is drawn without it, so that the last one does not hold it.
        onScreenThread(() -> scene().snapshot(null));
        eventually(screen + " is collected", () -> {
            System.gc();
            return left.get() == null;
        });
    }

    private Node shown() {
        return onScreenThread(() -> node("#stage", StackPane.class).getChildren().getFirst());
    }

    private void openAt(Screen screen, Language language, Theme theme) {
        settings.language().set(language);
        settings.theme().set(theme);
        settings.screen().set(screen.id());
        open();
    }

    private static List<String> cutOff(Parent root) {
        return nodes(root).filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(ScreensTest::isShown)
                .filter(ScreensTest::isCutOff)
                .map(label -> label.getStyleClass() + " “" + label.getText() + "”")
                .toList();
    }

    /// Of the chips in the bar, which has one line.
    private static boolean saysAllWhenPointedAt(Labeled label) {
        return label.getParent().getStyleClass().contains("chip") && label.getTooltip() != null;
    }

    /// JavaFX draws another text than the label's if it has no room for all of it.
    static boolean isCutOff(Labeled label) {
        return label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY && !saysAllWhenPointedAt(label)
                && label.getChildrenUnmodifiable()
                        .stream()
                        .filter(node -> node.getStyleClass().contains("text"))
                        .map(node -> ((Text) node).getText())
                        .anyMatch(drawn -> !drawn.equals(label.getText()));
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean named(Node node) {
        if (filled(node.getAccessibleText())) {
            return true;
        }
        return switch (node) {
            case Labeled labeled -> filled(labeled.getText());
            case TextInputControl input -> filled(input.getPromptText());
            default -> false;
        };
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(ScreensTest::nodes))
                : Stream.of(node);
    }
}
