package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import mizan.i18n.Language;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Figures stand at the right of their column in both directions, where their units meet.
@NullUnmarked
class FigureColumnsTest extends UiTest {

    private static final double PADDING = 16;

    @ParameterizedTest
    @EnumSource
    void figuresEndAtTheRight(Language language) {
        settings.language().set(language);
        open();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.COMPARE));
            return null;
        });
        eventually("the figures are drawn", () -> figures().count() > 8);
        onScreenThread(() -> {
            assertThat(figures()).allMatch(cell -> right(cell) - right(cell.lookup(".text")) < PADDING);
            return null;
        });
    }

    private Stream<Node> figures() {
        return scene().getRoot().lookupAll(".table-cell.number").stream()
                .filter(cell -> cell instanceof TableCell<?, ?> one && one.getText() != null && !one.getText().isEmpty()
                        && cell.lookup(".text") instanceof Text && right(cell) > 0 && cell.isVisible());
    }

    private static double right(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxX();
    }
}
