package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import mizan.chart.SeriesMark;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who looks at a mark need not look elsewhere for what it is and how much it tells.
@NullUnmarked
class NamedMarksTest extends UiTest {

    private static final double BESIDE = 16;
    /// Half of a mark, at this size of everything.
    private static final double APART = 4.5;

    @ParameterizedTest
    @EnumSource
    void marksHaveTheirNamesAndValuesBesideThemAndCoverNoOthers(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.COMPARE.id());
        settings.zoom().set(80);
        open();
        onScreenThread(() -> {
            for (int time = 0; time < 2; time++) {
                scene().getRoot().applyCss();
                scene().getRoot().layout();
            }
            assertThat(farValues()).isEmpty();
            assertThat(namesAtEnds()).hasSize(4).doesNotContain("");
            assertThat(covered()).isEmpty();
            return null;
        });
    }

    /// Values of rows that do not stand at the end of a range.
    private List<String> farValues() {
        Parent chart = node(".range-chart", Parent.class);
        List<Bounds> ranges = shown(chart, ".range-line").stream().map(NamedMarksTest::place).toList();
        List<Node> values = shown(chart, ".row-value");
        assertThat(values).hasSize(4);
        return values.stream()
                .filter(value -> ranges.stream().noneMatch(range -> beside(place(value), range)))
                .map(Object::toString)
                .toList();
    }

    private static boolean beside(Bounds value, Bounds range) {
        double gap = Math.max(value.getMinX() - range.getMaxX(), range.getMinX() - value.getMaxX());
        return Math.abs(gap) <= BESIDE && Math.abs(value.getCenterY() - range.getCenterY()) < BESIDE / 2;
    }

    private Set<String> namesAtEnds() {
        return shown(node(".trend-chart", Parent.class), ".end-name").stream()
                .map(name -> ((Paragraph) name).getWords())
                .collect(Collectors.toSet());
    }

    private List<String> covered() {
        List<String> covered = new ArrayList<>();
        List<Node> marks = shown(node(".dot-chart", Parent.class), ".series-mark").stream()
                .filter(SeriesMark.class::isInstance)
                .toList();
        assertThat(marks).hasSizeGreaterThan(10);
        for (Node mark : marks) {
            for (Node other : marks.subList(0, marks.indexOf(mark))) {
                if (Math.hypot(place(mark).getCenterX() - place(other).getCenterX(),
                        place(mark).getCenterY() - place(other).getCenterY()) < APART) {
                    covered.add(place(mark) + " covers " + place(other));
                }
            }
        }
        return covered;
    }

    private static List<Node> shown(Parent chart, String selector) {
        return chart.lookupAll(selector).stream().filter(Node::isVisible).toList();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
