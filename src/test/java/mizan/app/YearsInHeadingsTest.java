package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import mizan.domain.data.Vintage;
import mizan.export.Csv;
import mizan.export.Sheet;
import mizan.export.StrictCsv;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.takeaway.ReportPart.Wanted;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a card shows is of the year that its heading says, also where the chosen year is not installed; then the heading
/// says which year it is and why.
@NullUnmarked
class YearsInHeadingsTest extends HeadedCards {

    private static final String TEXAS = "48";

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH", "2023, ENGLISH"})
    void compareInAState(int chosen, Language language) {
        settings.home().set(TEXAS);
        openAt(chosen, language, new Stop(Screen.COMPARE, ""));
        List<Card> cards = cards(5);
        int state = Published.year("state", chosen);
        assertThat(cards).extracting(Card::year)
                .containsExactly(state, state, Published.year("sector", chosen), state, state);
        assertThat(cards.getFirst().words()).contains("$" + Published.median(state, TELEMARKETERS, TEXAS));
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH"})
    void compareInTheCountry(int chosen, Language language) {
        openAt(chosen, language, new Stop(Screen.COMPARE, ""));
        List<Card> cards = cards(5);
        assertThat(cards).extracting(Card::year)
                .containsExactly(chosen, chosen, Published.year("sector", chosen), chosen, chosen);
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH"})
    void industriesWithinASector(int chosen, Language language) {
        openAt(chosen, language, new Stop(Screen.COMPARE, "56"));
        List<Card> cards = cards(5);
        assertThat(cards.get(2).year()).isEqualTo(Published.year("industry3", chosen));
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH"})
    void map(int chosen, Language language) {
        openAt(chosen, language, Stop.at(Screen.MAP));
        List<Card> cards = cards(4);
        int state = Published.year("state", chosen);
        assertThat(cards).extracting(Card::year).containsExactly(state, state, chosen, state);
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH, 2025", "2025, ARABIC, 2025", "2015, ENGLISH, 2021"})
    void careers(int chosen, Language language, int shown) {
        openAt(chosen, language, Stop.at(Screen.CAREERS));
        List<Card> cards = cards(2);
        assertThat(cards).extracting(Card::year).containsOnly(shown);
        figuresAreOfTheHeadings(cards, List.of());
    }

    /// By the same rule as the map.
    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH"})
    void filteredCareersOfAState(int chosen, Language language) {
        settings.home().set(TEXAS);
        openAt(chosen, language, new Stop(Screen.CAREERS, "filter"));
        List<Card> cards = cards(1);
        assertThat(cards).extracting(Card::year).containsExactly(Published.year("state", chosen));
        figuresAreOfTheHeadings(cards, List.of());
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH, 2025", "2025, ARABIC, 2025", "2015, ENGLISH, 2021"})
    void profile(int chosen, Language language, int shown) {
        openAt(chosen, language, new Stop(Screen.CAREERS, TELEMARKETERS));
        List<Card> cards = cards(6);
        int industry = Published.year("industry3", chosen);
        int state = Published.year("state", chosen);
        assertThat(cards).extracting(Card::year).containsExactly(shown, shown, shown, industry, state, shown);
        figuresAreOfTheHeadings(cards.subList(0, 5), List.of(TELEMARKETERS, "00-0000"));
        figuresAreOfTheHeadings(cards.subList(5, 6), List.of());
        filesSayTheSameYear(cards);
    }

    @Test
    void theHeadingSaysWhyItIsNotTheChosenYear() {
        settings.home().set(TEXAS);
        openAt(2025, Language.ENGLISH, new Stop(Screen.COMPARE, ""));
        assertThat(cards(5)).extracting(Card::heading).containsExactly(
                "What they pay, per hour · Texas · May\u00A02025",
                "In short · Texas · May\u00A02025",
                "By industry · United States · May\u00A02024, the newest by sector",
                "The figures as a table · Texas · May\u00A02025",
                "Places side by side · pay per hour · May\u00A02025");
        speak(Language.ARABIC);
        assertThat(cards(5)).extracting(Card::heading).containsExactly(
                "أجور هذه المهن في الساعة · تكساس · مايو\u00A02025",
                "الخلاصة في سطور · تكساس · مايو\u00A02025",
                "بحسب النشاط الاقتصادي · الولايات المتحدة · مايو\u00A02024، الأحدث بحسب القطاع",
                "الأرقام في جدول · تكساس · مايو\u00A02025",
                "الأماكن جنبًا إلى جنب · الأجر في الساعة · مايو\u00A02025");
        onScreenThread(() -> {
            program().session().chooseVintage(Vintage.of(2021));
            return null;
        });
        settle();
        assertThat(cards(5).getFirst().heading()).endsWith("مايو\u00A02023، الأقدم بحسب الولاية");
        onScreenThread(() -> {
            settings.whatItBuys().set(true);
            return null;
        });
        settle();
        assertThat(cards(5).getFirst().heading())
                .endsWith("تكساس · مايو\u00A02023، الأقدم بحسب الولاية · ما يشتريه بالأسعار الوطنية");
    }

    /// Nobody has chosen anything yet: each card has the newest of its tables, and says which that is.
    @ParameterizedTest
    @EnumSource
    void theFirstStartShowsTheNewest(Language language) {
        openAt(Vintage.newest(), language, new Stop(Screen.COMPARE, ""));
        List<Card> cards = cards(5);
        assertThat(cards).extracting(Card::year).containsExactly(2025, 2025, 2024, 2025, 2025);
        assertThat(cards.get(2).heading()).contains(language == Language.ENGLISH ? "the newest by sector" : "الأحدث");
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @Test
    void theListOfYearsSaysWhichThereAreForThePlace() {
        settings.home().set(TEXAS);
        openAt(2025, Language.ENGLISH, new Stop(Screen.COMPARE, ""));
        cards(5);
        assertThat(onScreenThread(() -> {
            ComboBox<Integer> years = choice("#vintage");
            years.show();
            List<String> said = ((ComboBoxListViewSkin<?>) years.getSkin()).getPopupContent()
                    .lookupAll(".list-cell")
                    .stream()
                    .map(cell -> ((ListCell<?>) cell).getText())
                    .toList();
            years.hide();
            return said;
        })).contains("May\u00A02025", "May\u00A02023", "May\u00A02022 (Texas: May\u00A02023)");
    }

    @ParameterizedTest
    @EnumSource
    void report(Language language) {
        for (String place : List.of("", TEXAS)) {
            Wanted wanted = SampleReports.wanted(language, NumberingSystem.LATIN, ROLES, Vintage.of(2025), place,
                    Optional.empty(),
                    false);
            List<Card> parts = onScreenThread(() -> ReportParts.of(database())
                    .ask(wanted)
                    .stream()
                    .flatMap(answer -> parts(answer).stream())
                    .toList());
            assertThat(parts).extracting(Card::year).containsExactly(2025, 2025, 2025);
            figuresAreOfTheHeadings(parts, ROLES);
        }
    }

    @Test
    void figuresOfAReport() throws Exception {
        Wanted wanted = SampleReports.wanted(Language.ENGLISH, NumberingSystem.LATIN, ROLES, Vintage.of(2025), TEXAS,
                Optional.empty(), false);
        Sheet sheet = ReportParts.of(database()).ask(wanted).getFirst().figures().orElseThrow();
        List<List<String>> lines = StrictCsv.read(
                new String(Csv.of(sheet, false, UnaryOperator.identity()), StandardCharsets.UTF_8));
        assertThat(lines.get(1)).startsWith("Telemarketers", TELEMARKETERS)
                .contains("2025", "state 48", Published.median(2025, TELEMARKETERS, TEXAS))
                .anyMatch(cell -> cell.startsWith("BLS, OEWS May 2025, Texas"));
    }
}
