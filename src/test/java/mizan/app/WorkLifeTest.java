package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import mizan.chart.StripChart;
import mizan.i18n.Language;
import mizan.text.Paragraph;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The profile says what people in the occupation report of their work.
@NullUnmarked
class WorkLifeTest extends UiTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Repeating the same tasks: much more than in most occupations | 83 | from “unimportant” to “vital” | USDOL/ETA
            ARABIC  | تكرار المهام نفسها: أكثر بكثير مما في معظم المهن              | 83 | من «بلا أهمية» إلى «أهمية بالغة» | USDOL/ETA
            """)
    void theTwelveMostTellingConditionsAreSeenAndHeard(Language language, String sentence, String value, String scale,
            String source) {
        settings.language().set(language);
        openProfile("43-4051");
        List<StripChart> charts = charts();
        assertThat(charts).hasSize(2);
        assertThat(onScreenThread(() -> charts.stream().flatMap(chart -> words(chart).stream()).toList()))
                .hasSize(12).contains(sentence).doesNotHaveDuplicates();
        StripChart first = charts.getFirst();
        onScreenThread(() -> {
            first.requestFocus();
            return null;
        });
        String summary = onScreenThread(first::getAccessibleText);
        for (int i = 0; i < 6 && !onScreenThread(first::getAccessibleText).contains(value); i++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(onScreenThread(first::getAccessibleText)).contains(value, scale, source);
        robot.push(KeyCode.ESCAPE);
        assertThat(onScreenThread(first::getAccessibleText)).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            43-4051 | High school 54.8% Some college 17.4% Associate’s 13.7% Bachelor’s 14.2%
            13-1082 | O*NET has not asked people in this job.
            """)
    void theEducationThatIsRequiredIsSaid(String code, String expected) {
        openProfile(code);
        assertThat(onScreenThread(() -> String.join(" ", said(node(".work-life", Node.class))))).contains(expected);
        assertThat(charts().isEmpty()).isEqualTo(code.equals("13-1082"));
    }

    @Test
    void aGroupOfOccupationsIsNotSaidToBeUnasked() {
        openProfile("43-0000");
        assertThat(onScreenThread(() -> node(".work-life", Node.class).isVisible())).isFalse();
    }

    private void openProfile(String code) {
        settings.screen().set(Screen.CAREERS.id());
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, code));
            return null;
        });
        settle();
        eventually("the profile is there", () -> scene().getRoot().lookup(".work-life") != null);
    }

    private List<StripChart> charts() {
        return onScreenThread(() -> scene().getRoot().lookupAll(".strip-chart").stream().map(StripChart.class::cast)
                .filter(chart -> chart.getParent().isVisible()).toList());
    }

    private static List<String> words(Node chart) {
        return chart.lookupAll(".row-label").stream().map(Paragraph.class::cast).map(Paragraph::getWords).toList();
    }

    private static List<String> said(Node part) {
        return part.lookupAll(".label").stream().filter(Node::isManaged)
                .map(label -> label instanceof Paragraph words
                        ? words.getWords()
                        : ((Label) label).getText())
                .toList();
    }
}
