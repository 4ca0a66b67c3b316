package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.query.Descriptions;
import mizan.text.Paragraph;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.search.OccupationFinder.Find;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people in an occupation do is told wherever one meets it, to be read and to be heard.
@NullUnmarked
class ToldWorkTest extends CareersWalk {

    private static final String TELEMARKETERS = "41-9041";

    private String work(String code, Language language) {
        SocCode occupation = new SocCode(code);
        return new Descriptions(database()).ask(List.of(occupation), language.tag()).get(occupation);
    }

    private void openIn(Language language) {
        settings.language().set(language);
        open();
    }

    @ParameterizedTest
    @EnumSource
    void theProfileTellsItAndItCanBeTakenAlong(Language language) {
        openIn(language);
        openProfile(TELEMARKETERS);
        settle();
        Paragraph told = node(".profile-work", Paragraph.class);
        String expected = work(TELEMARKETERS, language);
        assertThat(told.getWords()).isEqualTo(expected);
        assertThat(told.getAccessibleText()).isEqualTo(expected);
        onScreenThread(() -> {
            told.requestFocus();
            return null;
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(onScreenThread(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void theCardBesideTheRangesEndsWithIt(Language language) {
        openIn(language);
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.COMPARE));
            return null;
        });
        eventually("the chart is there", () -> scene().getRoot().lookup(".range-chart") != null);
        settle();
        Node chart = node(".range-chart", Node.class);
        onScreenThread(() -> {
            chart.requestFocus();
            return null;
        });
        robot.push(KeyCode.DOWN);
        String expected = work(TELEMARKETERS, language);
        assertThat(onScreenThread(chart::getAccessibleText)).endsWith(expected);
        assertThat(((Paragraph) window(".detail-about")).getWords()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void theFindsTellItOfTheOneThatIsChosenAndDoNotMove(Language language) {
        openIn(language);
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL)
                .write(language == Language.ARABIC ? "ممر" : "nur");
        eventually("something is found", () -> window("#search-finds") instanceof ListView<?> list
                && list.getItems().size() > 1 && window(".search-work") != null);
        settle();
        double height = window(".search-work").getLayoutBounds().getHeight();
        for (int i = 0; i < 3; i++) {
            ListView<?> list = (ListView<?>) window("#search-finds");
            Find chosen = (Find) onScreenThread(() -> list.getSelectionModel().getSelectedItem());
            assertThat(chosen.work()).isNotEmpty();
            assertThat(((Paragraph) window(".search-work")).getWords()).isEqualTo(chosen.work());
            assertThat(window(".search-work").getLayoutBounds().getHeight()).isEqualTo(height);
            robot.push(KeyCode.DOWN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theListOfCareersTellsItOfTheRow(Language language) {
        openIn(language);
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, "filter"));
            return null;
        });
        eventually("there are rows", () -> scene().getRoot().lookup(".browse .table-row-cell") != null);
        settle();
        TableRow<?> row = onScreenThread(() -> scene().getRoot().lookupAll(".browse .table-row-cell").stream()
                .filter(TableRow.class::isInstance).map(TableRow.class::cast)
                .filter(each -> each.getItem() != null && each.getIndex() == 0).findFirst().orElseThrow());
        String said = onScreenThread(row::getAccessibleHelp);
        assertThat(said).isNotBlank();
        onScreenThread(() -> {
            row.getTableView().getSelectionModel().clearAndSelect(0);
            return null;
        });
        assertThat(onScreenThread(() -> row.getTooltip().getText())).isEqualTo(said);
        assertThat(onScreenThread(() -> scene().getRoot().lookupAll(".work-note").stream()
                .map(Paragraph.class::cast).map(Paragraph::getWords).toList())).contains(said);
    }

    /// JavaFX draws words twice where it breaks a line of Arabic itself.
    @ParameterizedTest
    @EnumSource
    void whatIsSaidBesideThePointerIsInLinesOfItsOwn(Language language) {
        openIn(language);
        openProfile(TELEMARKETERS);
        settle();
        String words = work(TELEMARKETERS, language);
        Labeled shown = onScreenThread(() -> {
            var tooltip = new WrappingTooltip(words);
            tooltip.show(scene().getRoot(), 10, 10);
            return (Labeled) tooltip.getSkin().getNode();
        });
        assertThat(shown.isWrapText()).isFalse();
        assertThat(shown.getText().split("\n")).hasSizeBetween(2, 6);
        assertThat(shown.getText().replace('\n', ' ')).isEqualTo(words);
        onScreenThread(() -> {
            shown.getScene().getWindow().hide();
            return null;
        });
    }
}
