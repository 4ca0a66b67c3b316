package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import mizan.chart.DotChart;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Language;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Tray;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// What people do with the program, with mouse and keys, in a real window.
@NullUnmarked
class JourneyTest extends UiTest {

    private static final String TELEMARKETERS = "41-9041";
    private static final String NURSES = "29-1141";

    @Test
    void theFourRolesAreComparedInATable() {
        open(1366, 768);
        assertThat(chips()).hasSize(4);
        assertThat(tableTitles()).containsExactly("Telemarketers", "Customer Service Representatives",
                "Computer Network Support Specialists", "Computer User Support Specialists");
    }

    @Test
    void aNurseIsFoundAndComparedByKeysAlone() {
        open();
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.write("nurse");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ESCAPE);
        eventually("the nurses are in the table",
                () -> tray().contains(new SocCode(NURSES)) && tableTitles().size() == 5);
        assertThat(tableTitles()).contains("Registered Nurses");
    }

    @Test
    void theProgramIsEndedByKeys() {
        open();
        robot.press(KeyCode.CONTROL, KeyCode.Q).release(KeyCode.Q, KeyCode.CONTROL);
        eventually("the window is closed", () -> !scene().getWindow().isShowing());
    }

    @Test
    void whatIsTakenOutComesBackByUndoWithItsColour() {
        open();
        List<?> before = List.copyOf(program().session().tray().entries());
        robot.clickOn(".chip-close");
        eventually("it is gone", () -> !tray().contains(new SocCode(TELEMARKETERS)));
        assertThat(tableTitles()).hasSize(3);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        eventually("it is back", () -> program().session().tray().entries().equals(before));
        assertThat(tableTitles()).hasSize(4);
    }

    @Test
    void payIsToldPerYearAndPerHour() {
        open();
        assertThat(figures()).contains("$16.58");
        robot.clickOn("#annual");
        eventually("pay is told per year", () -> figures().contains("$34,480"));
        assertThat(settings.payBasis().get()).isEqualTo(PayBasis.ANNUAL);
        robot.clickOn("#annual");
        assertThat(node("#annual", ToggleButton.class).isSelected()).isTrue();
        robot.clickOn("#hourly");
        eventually("pay is told per hour", () -> figures().contains("$16.58"));
    }

    @Test
    void onesOwnPayIsPlacedBetweenThePercentilesOfEachRow() {
        open();
        robot.clickOn("#myPay").write("18.50");
        eventually("the first row says where it lies",
                () -> labels().contains("My pay: between the median and the 75th percentile"));
        robot.clickOn("#myPay").eraseText(5).write("abc");
        eventually("a wrong amount is said to be one",
                () -> node("#myPayQuestion", FieldQuestion.class).asked().contains("Type dollars per hour"));
    }

    @Test
    void hoveringSaysEveryFigureWithItsSourceAndAClickKeepsIt() {
        open();
        robot.moveTo(".range-chart").moveBy(3, 3);
        eventually("the figures are told", () -> shown("BLS, OEWS May\u00A02023 · published"));
        assertThat(shown("Mean, 90% margin")).isTrue();
        robot.clickOn().moveTo("#rail-data");
        settle();
        assertThat(shown("Mean, 90% margin")).isTrue();
        robot.push(KeyCode.ESCAPE);
        eventually("the figures are gone", () -> !shown("Mean, 90% margin"));
    }

    @Test
    void oneLooksInsideAnIndustryAndComesBack() {
        open();
        DotChart chart = onScreenThread(() -> (DotChart) scene().getRoot().lookup(".dot-chart"));
        onScreenThread(() -> {
            chart.requestFocus();
            return null;
        });
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        eventually("the way down is shown", () -> node("#crumbs", Pane.class).isVisible());
        assertThat(program().session().navigation().here()).isEqualTo(new Stop(Screen.COMPARE, "22"));
        robot.press(KeyCode.CONTROL, KeyCode.OPEN_BRACKET).release(KeyCode.OPEN_BRACKET, KeyCode.CONTROL);
        eventually("the sectors are shown", () -> !node("#crumbs", Pane.class).isVisible());
    }

    @Test
    void theLanguageChangesInFrontOfOnesEyes() {
        open();
        robot.clickOn("#language");
        eventually("the table is Arabic", () -> tableTitles().contains("المسوقون عبر الهاتف"));
        assertThat(settings.language().get()).isEqualTo(Language.ARABIC);
        assertThat(text("#rail-compare")).isEqualTo("المقارنة");
        robot.clickOn("#language");
        eventually("the table is English", () -> tableTitles().contains("Telemarketers"));
    }

    @Test
    void anArabicNameIsFoundWhileTheProgramSpeaksEnglish() {
        settings.tray().set("");
        open();
        robot.clickOn("#field");
        onScreenThread(() -> {
            node("#field", TextField.class).setText("ممثلو خدمه العملاء");
            return null;
        });
        robot.push(KeyCode.ENTER);
        eventually("they are in the table", () -> tableTitles().contains("Customer Service Representatives"));
    }

    @Test
    void theTableIsCopiedAsASpreadsheetUnderstandsIt() {
        open();
        onScreenThread(() -> {
            scene().getRoot().lookup(".screen-scroll").requestFocus();
            node(".screen-scroll", ScrollPane.class).setVvalue(1);
            return null;
        });
        settle();
        onScreenThread(() -> {
            node(".table-view", TableView.class).requestFocus();
            return null;
        });
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        String copied = onScreenThread(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(7).anySatisfy(line -> assertThat(line.split("\t"))
                .startsWith("Telemarketers", TELEMARKETERS, "81580", "11.74"));
    }

    /// Whether a pop-up says so.
    private static boolean shown(String text) {
        return onScreenThread(() -> Window.getWindows()
                .stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".label").stream())
                .anyMatch(label -> ((Label) label).getText().equals(text)));
    }

    private Tray tray() {
        return program().session().tray();
    }

    private List<String> chips() {
        return robot.lookup(".chip").queryAll().stream().map(Object::toString).toList();
    }

    /// The first column of the table of figures.
    private List<String> tableTitles() {
        return cells(".marked").sorted(Comparator.comparingInt(IndexedCell::getIndex))
                .map(IndexedCell::getAccessibleText)
                .toList();
    }

    private List<String> figures() {
        return cells(".table-cell").map(IndexedCell::getText).toList();
    }

    private Stream<IndexedCell<?>> cells(String selector) {
        return onScreenThread(() -> List.copyOf(robot.lookup(selector).queryAll()))
                .stream()
                .<IndexedCell<?>>map(IndexedCell.class::cast)
                .filter(cell -> !cell.isEmpty());
    }

    private List<String> labels() {
        return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
