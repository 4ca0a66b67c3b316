package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mizan.chart.SeriesMark;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// On a profile the marks of the compared occupations stand for these alone.
@NullUnmarked
class ProfileMarksTest extends UiTest {

    @Test
    void anOccupationThatIsNotComparedAndAllOccupationsHaveMarksOfTheirOwn() {
        for (String tray : List.of("", "41-9041", "41-9041 43-4051 15-1231 15-1232 29-1141 53-3032")) {
            settings.tray().set(tray);
            openProfile("25-2021");
            assertThat(marks()).as(tray).containsOnly("series-alone", "series-against");
            close();
        }
    }

    @Test
    void aComparedOneKeepsItsOwn() {
        settings.tray().set("43-4051 15-1231 15-1232 29-1141 53-3032 41-9041");
        openProfile("41-9041");
        assertThat(marks()).containsOnly("series-5", "series-against");
    }

    private void openProfile(String code) {
        settings.screen().set(Screen.CAREERS.id());
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, code));
            return null;
        });
        settle();
    }

    /// What the marks in the charts stand for.
    private List<String> marks() {
        return onScreenThread(() -> scene().getRoot()
                .lookupAll(".mizan-chart")
                .stream()
                .flatMap(chart -> chart.lookupAll(".series-mark").stream())
                .map(SeriesMark.class::cast)
                .flatMap(mark -> mark.getStyleClass().stream())
                .filter(styleClass -> styleClass.matches("series-(\\d|a.*)"))
                .distinct()
                .toList());
    }
}
