package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import mizan.i18n.Language;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who hears a chart goes through its marks by the arrow keys, and hears of each what the card beside it says.
@NullUnmarked
class ChartByEarTest extends UiTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | .range-chart | Telemarketers · per hour | Median: $16.58 | BLS, OEWS May\u00A02023
            ENGLISH | .dot-chart   | Utilities                | Mean: $       | per hour · BLS, OEWS May
            ENGLISH | .trend-chart | Median · per hour · May  | Telemarketers: $ | BLS, OEWS May
            ARABIC  | .range-chart | في الساعة                | $16.58        | OEWS
            """)
    void arrowKeysTellTheFiguresOfAMark(Language language, String chart, String row, String figure, String source) {
        settings.language().set(language);
        open();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.COMPARE));
            return null;
        });
        eventually("the chart is there", () -> scene().getRoot().lookup(chart) != null);
        settle();
        Node node = node(chart, Node.class);
        String summary = onScreenThread(() -> {
            node.requestFocus();
            return node.getAccessibleText();
        });
        robot.push(KeyCode.DOWN);
        String first = onScreenThread(node::getAccessibleText);
        assertThat(first).contains(row, figure, source);
        robot.push(KeyCode.DOWN);
        assertThat(onScreenThread(node::getAccessibleText)).isNotEqualTo(first).isNotEqualTo(summary);
        robot.push(KeyCode.ESCAPE);
        assertThat(onScreenThread(node::getAccessibleText)).isEqualTo(summary);
    }
}
