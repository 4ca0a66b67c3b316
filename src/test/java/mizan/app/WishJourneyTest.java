package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import mizan.chart.StripChart;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.query.OccupationsInPlace.Candidate;
import mizan.text.Paragraph;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Tray;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A student without a degree looks for work by what it is like: opens one occupation, sees why it was found, and puts two
/// side by side.
@NullUnmarked
class WishJourneyTest extends CareersWalk {

    private static final int SEVERAL = 3;
    private static final String DEGREES = "'Associate''s degree', 'Bachelor''s degree', 'Master''s degree', "
            + "'Doctoral or professional degree'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | Angry or rude people: | Shifting hours: | about as in
            ARABIC  | أناس غاضبون أو فظّون: | تقلّب المواعيد: | نحو ما في
            """)
    void aStudentFindsByWishesSeesWhyAndPutsTwoSideBySide(Language language, String people, String hours,
            String otherwise) throws Exception {
        settings.vintage().set(Vintage.newest());
        settings.language().set(language);
        settings.tray().set("");
        open();
        robot.clickOn("#rail-careers");
        robot.clickOn("#filters");
        eventually("all occupations are there", () -> results().getItems().size() > 800);
        robot.clickOn("#pay").write("30.01");
        List.of("#noDegree", "#growing", "#wish-calm-people", "#wish-regular-hours").forEach(this::press);
        List<String> found = onScreenThread(() -> results().getItems().stream()
                .map(each -> each.occupation().code().text()).toList());
        assertThat(found).hasSizeBetween(SEVERAL, 100);
        for (String code : found) {
            assertThat(isAsked(code)).as(code).isTrue();
        }
        onScreenThread(() -> {
            results().requestFocus();
            return null;
        });
        robot.push(KeyCode.HOME);
        assertThat(onScreenThread(() -> node("#why", Paragraph.class).getWords())).contains(people, hours)
                .doesNotContain(otherwise);
        robot.push(KeyCode.ENTER);
        eventually("the first is open", () -> here().equals(new Stop(Screen.CAREERS, found.getFirst())));
        settle();
        assertThat(onScreenThread(() -> node("#wished", Paragraph.class).getWords())).contains(people, hours)
                .doesNotContain(otherwise);
        press("#compare");
        openProfile(found.get(1));
        press("#compare");
        assertThat(program().session().tray().entries().stream().map(Tray.Entry::code)).containsExactly(
                new SocCode(found.getFirst()), new SocCode(found.get(1)));
        robot.clickOn("#rail-compare");
        eventually("what people report is side by side", () -> scene().getRoot().lookup(".contrast") != null
                && marks() == 2);
    }

    /// How many marks each of the strips has; -1 if they differ or have none yet.
    private long marks() {
        List<Integer> rows = scene().getRoot().lookupAll(".contrast .strip-chart").stream().map(StripChart.class::cast)
                .map(chart -> chart.lookupAll(".series-mark").size() - 2 * chart.lookupAll(".row-label").size())
                .toList();
        return !rows.isEmpty() && rows.stream().allMatch(over -> over == 0)
                && !scene().getRoot().lookupAll(".contrast .row-label").isEmpty() ? 2 : -1;
    }

    private boolean isAsked(String code) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                var rows = connection.createStatement().executeQuery("""
                        SELECT 1 FROM wages v
                        JOIN projection p ON p.occ_code = v.occ_code AND p.from_year = 2024
                        JOIN work_context a ON a.occ_code = v.occ_code AND a.element_id = '4.C.1.d.2' AND a.rank < 50
                        JOIN work_context b ON b.occ_code = v.occ_code AND b.element_id = '4.C.3.d.4' AND b.rank <= 70
                        WHERE v.year = 2025 AND v.scope = 'national' AND v.occ_group = 'detailed' AND v.h_median > 30
                            AND p.change_percent >= 0 AND p.education NOT IN (%s) AND v.occ_code = '%s'
                        """.formatted(DEGREES, code))) {
            return rows.next();
        }
    }

    private void press(String id) {
        onScreenThread(() -> {
            node(id, ButtonBase.class).fire();
            return null;
        });
        settle();
    }

    @SuppressWarnings("unchecked")
    private TableView<Candidate> results() {
        return (TableView<Candidate>) scene().getRoot().lookup(".table-view");
    }
}
