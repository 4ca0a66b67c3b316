package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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

    @ParameterizedTest
    @EnumSource
    void theArticlesFiguresEndAtTheRightToo(Language language) {
        settings.language().set(language);
        open();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.MAP));
            return null;
        });
        eventually("the article's figures are drawn", () -> !at(".article-claim").isEmpty());
        // The figures of a column are of different widths and end at one place.
        assertThat(at(".article-claim")).hasSizeGreaterThan(1);
        assertThat(places(at(".article-claim"))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theFiguresOfCardsSideBySideEndAtTheRightToo(Language language) {
        settings.language().set(language);
        open();
        onScreenThread(() -> {
            AnsweredCard.in(program());
            AnsweredCard.in(program());
            program().session().navigation().go(new Stop(Screen.SCORECARD, "together"));
            return null;
        });
        eventually("the cards stand side by side", () -> !at(".together-amount").isEmpty());
        assertThat(at(".together-amount")).hasSizeGreaterThan(4);
        assertThat(places(Stream.of(".together-amount", ".together-value", ".together-score")
                .flatMap(each -> at(each).stream()).toList())).isEqualTo(2);
    }

    /// At how many places, but for a pixel, the texts end.
    private static long places(List<Double> ends) {
        List<Double> sorted = ends.stream().sorted().toList();
        return 1 + IntStream.range(1, sorted.size()).filter(i -> sorted.get(i) - sorted.get(i - 1) > 2).count();
    }

    /// The right ends of the texts.
    private List<Double> at(String styleClass) {
        return onScreenThread(() -> scene().getRoot().lookupAll(styleClass).stream().map(cell -> cell.lookup(".text"))
                .filter(text -> text != null).map(FigureColumnsTest::right).toList());
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
