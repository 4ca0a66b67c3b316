package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import mizan.domain.data.Vintage;
import mizan.i18n.Language;
import mizan.statemap.StateMap;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A person says where they live, by keys, and all screens are about it.
@NullUnmarked
class PlaceJourneyTest extends UiTest {

    private static final String MUNCIE = "34620";

    /// One click into the field, one on the switch.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | muncie | Muncie, IN     | May\u00A02025  | what it buys at national prices | Not published for Muncie, IN: Indiana stands in
            ARABIC  | مانسي  | مانسي، إنديانا | مايو\u00A02025 | ما يشتريه بالأسعار الوطنية     | لم يُنشر رقم عن مانسي، إنديانا، فيحل محله رقم إنديانا
            """)
    void whoLivesInMuncieSeesWhatIsPaidThereAndWhatItBuys(Language language, String typed, String name, String month,
            String buys, String standsIn) {
        settings.vintage().set(Vintage.newest());
        settings.language().set(language);
        open();
        robot.clickOn("#place");
        robot.write(typed);
        eventually("it is found", () -> !finds().isEmpty());
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(settings.home().get()).isEqualTo(MUNCIE);
        assertThat(node("#place", TextField.class).getText()).isEqualTo(name);
        List<String> paid = words();
        assertThat(paid).anyMatch(text -> text.contains(name) && text.contains(month));
        // $39,640 a year, of which nobody published what it is in an hour.
        assertThat(paid).contains("$19.06");
        assertThat(paid).as("of telemarketers there").anyMatch(text -> text.contains(standsIn)).contains("$15.17");
        robot.clickOn("#buys");
        settle();
        // ÷ 0.88148, the price level of Muncie, and ÷ that of Indiana for what stands in.
        assertThat(words()).contains("$21.62", "$16.25").anyMatch(text -> text.contains(buys));
    }

    @Test
    void aCountyStandsForItsAreaAndTheCrossLeadsBackToTheCountry() {
        open();
        robot.clickOn("#place").write("delaware county ind");
        eventually("it is found", () -> !finds().isEmpty());
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(settings.home().get()).isEqualTo(MUNCIE);
        robot.clickOn("#clear-place");
        settle();
        assertThat(settings.home().get()).isEmpty();
        assertThat(node("#place", TextField.class).getText()).isEmpty();
    }

    /// Nobody looks for “Central Indiana nonmetropolitan area”.
    @Test
    void theRestOfAStateIsOfferedByItsCounties() {
        open();
        robot.clickOn("#place").write("indiana");
        eventually("it is found", () -> finds().size() > 1);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        eventually("its counties are offered", () -> finds().size() == 92);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        assertThat(program().session().home().get()).as("Allen County").isEqualTo("23060");
    }

    @Test
    void escapeKeepsWhatWasChosen() {
        settings.home().set("48");
        open();
        robot.clickOn("#place").write("mun");
        eventually("something is found", () -> !finds().isEmpty());
        robot.push(KeyCode.ESCAPE);
        assertThat(node("#place", TextField.class).getText()).isEqualTo("Texas");
        assertThat(settings.home().get()).isEqualTo("48");
    }

    @Test
    void allScreensAreAboutIt() {
        settings.vintage().set(Vintage.newest());
        settings.home().set(MUNCIE);
        open();
        go(Screen.MAP);
        assertThat(onScreenThread(() -> program().map().selected().get())).isEmpty();
        assertThat(node("#map", StateMap.class).home().get()).as("Indiana").isEqualTo("18");
        onScreenThread(() -> {
            program().session().navigation().go(
                    new Stop(Screen.CAREERS, "filter"));
            return null;
        });
        settle();
        assertThat(words()).anyMatch(text -> text.contains("· Muncie, IN · May\u00A02025"));
    }

    @Test
    void theStateWhoseYearsOneCanGoBackToIsNamedAlsoAfterAnotherPlaceIsChosen() {
        settings.home().set(MUNCIE);
        settings.screen().set("compare");
        open();
        onScreenThread(() -> {
            node("#nationYears", ToggleButton.class).fire();
            return null;
        });
        speak(Language.ARABIC);
        assertThat(node("#stateYears", ToggleButton.class).getText()).isEqualTo("إنديانا");
        onScreenThread(() -> {
            program().session().home().set("48");
            return null;
        });
        settle();
        assertThat(node("#stateYears", ToggleButton.class).getText()).isEqualTo("تكساس");
    }

    private void go(Screen screen) {
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(screen));
            return null;
        });
        settle();
    }

    private static List<?> finds() {
        Node list = window("#place-finds");
        return list == null ? List.of() : List.copyOf(((ListView<?>) list).getItems());
    }

    /// Everything that stands in the window.
    private List<String> words() {
        return onScreenThread(() -> CardWords.shown(scene().getRoot()).map(CardWords::words)
                .map(text -> text.replace("\u200E", "")).toList());
    }
}
