package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import mizan.domain.data.Vintage;
import mizan.export.Csv;
import mizan.export.Sheet;
import mizan.export.StrictCsv;
import mizan.i18n.Digits;
import mizan.i18n.Language;
import mizan.report.Block;
import mizan.ui.kit.Exportable;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.takeaway.ReportPart.Answer;
import mizan.ui.takeaway.ReportPart.Wanted;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a card shows is of the year that its heading says, also where the chosen year is not installed; then the heading
/// says which year it is and why.
@NullUnmarked
class YearsInHeadingsTest extends UiTest {

    private static final Pattern MAY = Pattern.compile("(?:May|مايو)[ \u00A0](\\d{4})");
    static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final List<String> ROLES = List.of("41-9041", "43-4051", "15-1231", "15-1232");
    private static final String TELEMARKETERS = "41-9041";
    private static final String TEXAS = "48";
    private static final String NATION = "99";

    /// @param words all that stands in the card
    private record Card(String heading, Parent node, List<String> words) {

        int year() {
            Matcher may = MAY.matcher(heading.replace("\u200E", ""));
            return may.find() ? Integer.parseInt(may.group(1)) : 0;
        }
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH", "2023, ENGLISH"})
    void compareInAState(int chosen, Language language) {
        settings.place().set(TEXAS);
        openAt(chosen, language, new Stop(Screen.COMPARE, ""));
        List<Card> cards = cards(4);
        int state = Published.year("state", chosen);
        assertThat(cards).extracting(Card::year)
                .containsExactly(state, state, Published.year("sector", chosen), state);
        assertThat(cards.getFirst().words()).contains("$" + Published.median(state, TELEMARKETERS, TEXAS));
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH"})
    void compareInTheCountry(int chosen, Language language) {
        openAt(chosen, language, new Stop(Screen.COMPARE, ""));
        List<Card> cards = cards(4);
        assertThat(cards).extracting(Card::year)
                .containsExactly(chosen, chosen, Published.year("sector", chosen), chosen);
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH"})
    void industriesWithinASector(int chosen, Language language) {
        openAt(chosen, language, new Stop(Screen.COMPARE, "56"));
        List<Card> cards = cards(4);
        assertThat(cards.get(2).year()).isEqualTo(Published.year("industry3", chosen));
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @ParameterizedTest
    @CsvSource({"2025, ENGLISH", "2025, ARABIC", "2021, ENGLISH"})
    void map(int chosen, Language language) {
        openAt(chosen, language, Stop.at(Screen.MAP));
        List<Card> cards = cards(3);
        assertThat(cards).extracting(Card::year).containsOnly(Published.year("state", chosen));
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
        openAt(chosen, language, new Stop(Screen.CAREERS, "filter"));
        onScreenThread(() -> {
            choice("#place").setValue(TEXAS);
            return null;
        });
        settle();
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
        settings.place().set(TEXAS);
        openAt(2025, Language.ENGLISH, new Stop(Screen.COMPARE, ""));
        assertThat(cards(4)).extracting(Card::heading).containsExactly(
                "What they pay, per hour · Texas · May\u00A02025",
                "In one line each · Texas · May\u00A02025",
                "By industry · United States · May\u00A02024, the newest by sector",
                "The figures as a table · Texas · May\u00A02025");
        speak(Language.ARABIC);
        assertThat(cards(4)).extracting(Card::heading).containsExactly(
                "أجور هذه المهن في الساعة · تكساس · مايو\u00A02025",
                "الخلاصة في سطور · تكساس · مايو\u00A02025",
                "بحسب النشاط الاقتصادي · الولايات المتحدة · مايو\u00A02024، الأحدث بحسب القطاع",
                "الأرقام في جدول · تكساس · مايو\u00A02025");
        onScreenThread(() -> {
            program().session().chooseVintage(Vintage.of(2021));
            return null;
        });
        settle();
        assertThat(cards(4).getFirst().heading()).endsWith("مايو\u00A02023، الأقدم بحسب الولاية");
        onScreenThread(() -> {
            settings.place().set("");
            settings.pricesOf().set(TEXAS);
            return null;
        });
        settle();
        assertThat(cards(4).getFirst().heading()).endsWith("مايو\u00A02021 · بأسعار تكساس لعام 2021");
    }

    /// Nobody has chosen anything yet: each card has the newest of its tables, and says which that is.
    @ParameterizedTest
    @EnumSource
    void theFirstStartShowsTheNewest(Language language) {
        openAt(Vintage.NEWEST, language, new Stop(Screen.COMPARE, ""));
        List<Card> cards = cards(4);
        assertThat(cards).extracting(Card::year).containsExactly(2025, 2025, 2024, 2025);
        assertThat(cards.get(2).heading()).contains(language == Language.ENGLISH ? "the newest by sector" : "الأحدث");
        figuresAreOfTheHeadings(cards, ROLES);
        filesSayTheSameYear(cards);
    }

    @Test
    void theListOfYearsSaysWhichThereAreForThePlace() {
        settings.place().set(TEXAS);
        openAt(2025, Language.ENGLISH, new Stop(Screen.COMPARE, ""));
        cards(4);
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
            Wanted wanted = ReportTest.wanted(language, Digits.LATIN, ROLES, 2025, place, Optional.empty(), false);
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
        Wanted wanted = ReportTest.wanted(Language.ENGLISH, Digits.LATIN, ROLES, 2025, TEXAS, Optional.empty(), false);
        Sheet sheet = ReportParts.of(database()).ask(wanted).getFirst().figures().orElseThrow();
        List<List<String>> lines = StrictCsv.read(
                new String(Csv.of(sheet, false, UnaryOperator.identity()), StandardCharsets.UTF_8));
        assertThat(lines.get(1)).startsWith("Telemarketers", TELEMARKETERS)
                .contains("2025", "state 48", Published.median(2025, TELEMARKETERS, TEXAS))
                .anyMatch(cell -> cell.startsWith("BLS, OEWS May 2025, Texas"));
    }

    private void openAt(int chosen, Language language, Stop stop) {
        openAt(Vintage.of(chosen), language, stop);
    }

    private void openAt(Vintage chosen, Language language, Stop stop) {
        settings.vintage().set(chosen);
        settings.language().set(language);
        settings.screen().set(stop.screen().id());
        open();
        onScreenThread(() -> {
            program().session().navigation().go(stop);
            return null;
        });
        settle();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choice(String selector) {
        return node(selector, ComboBox.class);
    }

    /// Every amount in the card is one of the occupations' in the tables of the heading's year.
    private static void figuresAreOfTheHeadings(List<Card> cards, List<String> codes) {
        assertThat(cards).flatExtracting(Card::words).anyMatch(text -> Published.amounts(text).findAny().isPresent());
        for (Card card : cards) {
            Set<String> published = Published.pay(card.year(), codes, where(card.heading(), codes));
            List<String> shown = card.words().stream().flatMap(Published::amounts).toList();
            assertThat(shown).as(card.heading()).isSubsetOf(published);
        }
    }

    private static String where(String heading, List<String> codes) {
        boolean texas = heading.contains("Texas") || heading.contains("تكساس");
        boolean states = Stream.of("by state", "بحسب الولاية").anyMatch(heading::contains);
        String all = codes.isEmpty() ? "v.naics_code = '000000' AND " : "";
        return all + (texas
                ? "v.area_code = '" + TEXAS + "'"
                : states || !codes.isEmpty() ? "1" : "v.area_code = '" + NATION + "'");
    }

    /// Those that can be taken away: the table and the name of the file.
    private static void filesSayTheSameYear(List<Card> cards) {
        List<Card> taken = cards.stream().filter(card -> exportable(card).isPresent()).toList();
        assertThat(taken).isNotEmpty().allSatisfy(card -> onScreenThread(() -> {
            Exportable exportable = exportable(card).orElseThrow();
            Sheet sheet = exportable.figures().get().orElseThrow();
            String when = card.heading().substring(MAY.matcher(card.heading()).results().findFirst().get().start())
                    .replaceAll(" · .*", "");
            assertThat(sheet.year()).isEqualTo(Integer.toString(card.year()));
            assertThat(CardWords.plain(sheet.title())).contains(when);
            assertThat(CardWords.plain(exportable.name().get())).contains(when);
            return null;
        }));
    }

    private static Optional<Exportable> exportable(Card card) {
        return Optional.ofNullable((Exportable) card.node().getProperties().get(Exportable.class));
    }

    /// The headings of a part of a report that say a year, each with what stands below it.
    private static List<Card> parts(Answer answer) {
        List<Card> parts = new ArrayList<>();
        for (Block block : answer.blocks(Appearance::onPaper)) {
            switch (block) {
                case Block.Heading(_, String text) when MAY.matcher(CardWords.plain(text)).find() ->
                    parts.add(new Card(CardWords.plain(text), null, new ArrayList<>()));
                case Block _ when parts.isEmpty() -> {
                }
                case Block.Points(List<String> sentences) ->
                    sentences.stream().skip(1).filter(each -> !YEAR.matcher(each).find())
                            .forEach(parts.getLast().words()::add);
                case Block.Table(_, _, List<Block.Row> rows) ->
                    rows.forEach(row -> parts.getLast().words().addAll(row.cells()));
                case Block.Picture(_, String about, _) -> parts.getLast().words().add(about);
                default -> {
                }
            }
        }
        return parts;
    }

    /// The cards on the screen whose headings say a year, when there are at least so many.
    private List<Card> cards(int least) {
        eventually("the cards are there", () -> found().size() >= least);
        settle();
        return onScreenThread(this::found);
    }

    private List<Card> found() {
        return CardWords.shown(scene().getRoot()).filter(CardWords::heads)
                .map(Labeled.class::cast)
                .filter(head -> MAY.matcher(CardWords.words(head)).find())
                .map(head -> {
                    Parent card = CardWords.card(head);
                    return new Card(CardWords.words(head), card, CardWords.shown(card)
                            .filter(node -> !CardWords.of(node, "article-claim"))
                            .filter(node -> !CardWords.of(node, "source"))
                            .filter(node -> !CardWords.of(node, "finding")
                                    || !CardWords.compared(CardWords.words(node)))
                            .map(CardWords::words)
                            .filter(text -> !text.isBlank())
                            .toList());
                })
                .toList();
    }
}
