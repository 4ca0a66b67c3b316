package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import mizan.chart.Chart;
import mizan.chart.StripChart;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.statemap.StateMap;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever does not see a chart is told what it is of, its ends, and where its figures are.
@NullUnmarked
class ChartTextTest extends UiTest {

    @ParameterizedTest
    @CsvSource({"COMPARE, ENGLISH, 4", "COMPARE, ARABIC, 4", "MAP, ENGLISH, 2", "MAP, ARABIC, 2"})
    void everyChartSaysItsHighestAndItsLowest(Screen screen, Language language, int charts) {
        settings.language().set(language);
        settings.screen().set(screen.id());
        open();
        String highest = before("chart.extremes", "{0}");
        String lowest = new Messages(language).text("chart.extremes").split("[.] ")[1].split("\\{")[0];
        List<String> said = onScreenThread(() -> CardWords.shown(scene().getRoot())
                // Strips tell of each occupation in words; there is no highest and lowest.
                .filter(node -> (node instanceof Chart && !(node instanceof StripChart)) || node instanceof StateMap)
                .map(Node::getAccessibleText)
                .toList());
        assertThat(said).hasSize(charts).allSatisfy(text -> assertThat(text).contains(highest, lowest));
    }

    /// The four roles of the first start; network support is paid best and telemarketing least.
    @ParameterizedTest
    @EnumSource
    void theComparisonNamesItsEndsAndItsTable(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.COMPARE.id());
        open();
        String said = onScreenThread(() -> nodes(scene().getRoot()).filter(Chart.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getAccessibleText());
        Messages messages = new Messages(language);
        String best = language == Language.ENGLISH
                ? "Computer Network Support Specialists"
                : "اختصاصيو دعم شبكات الحاسوب";
        String least = language == Language.ENGLISH ? "Telemarketers" : "المسوقون عبر الهاتف";
        assertThat(said).startsWith(messages.text("compare.ranges", messages.text("basis.unit.hourly")));
        assertThat(said).containsSubsequence(best, least);
        assertThat(said).endsWith(messages.text("chart.table.below", messages.text("compare.figures")));
    }

    private String before(String key, String value) {
        String sentence = new Messages(settings.language().get()).text(key);
        return sentence.substring(0, sentence.indexOf(value));
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ChartTextTest::nodes))
                : Stream.of(node);
    }
}
