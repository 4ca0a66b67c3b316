package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import mizan.export.StrictCsv;
import mizan.i18n.Language;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The cards of a profile, those of the scorecard and the list of what is installed are taken away as all others.
@NullUnmarked
class TakeAwayCardsTest extends Taking {

    private static final String TELEMARKETERS = "41-9041";

    @ParameterizedTest
    @CsvSource({"ENGLISH, Industries, States, Outlook, state, national",
            "ARABIC, الأنشطة الاقتصادية, الولايات, الآفاق, ولاية, وطني"})
    void theProfilesCardsHaveAllTheirFigures(Language language, String industries, String states, String outlook,
            String ofStates, String ofTheNation) throws Exception {
        at(language, Screen.CAREERS, TELEMARKETERS);
        List<List<String>> lines = csv(button(industries));
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines.subList(1, 6)).extracting(line -> new BigDecimal(line.get(4)))
                .isSortedAccordingTo(Comparator.reverseOrder());
        lines = csv(button(states));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("48", "12170", "2023", ofStates));
        lines = csv(button(outlook));
        assertThat(lines.getLast()).contains("2024–2034", "2020–2034", ofTheNation);
        assertDrawn(button(outlook));
        assertDrawn(button(states));
        assertDrawn(button(industries));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, How likely, scorecard, own", "ARABIC, ما احتمال, بطاقة موازنة, إجابات شخصية"})
    void theLikelihoodsAreThreeShares(Language language, String name, String scope, String status) throws Exception {
        at(language, Screen.SCORECARD, "");
        onScreenThread(() -> {
            AnsweredCard.in(program());
            return null;
        });
        settle();
        List<List<String>> lines = csv(button(name));
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(1, 4)).allSatisfy(
                line -> {
                    assertThat(Double.parseDouble(line.get(1))).isBetween(0.0, 100.0);
                    assertThat(line).contains(scope, status).doesNotContain("published", "منشور");
                });
        assertDrawn(button(name));
    }

    @Test
    void cardsSideBySideAreARowEach() throws Exception {
        at(Language.ENGLISH, Screen.SCORECARD, "");
        onScreenThread(() -> {
            AnsweredCard.in(program());
            AnsweredCard.in(program());
            program().session().navigation().go(new Stop(Screen.SCORECARD, "together"));
            return null;
        });
        settle();
        List<List<String>> lines = csv(button("Side by side"));
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("Scorecard", "Its own balance [points]",
                "Compared [points]", "Ranks first, near your answers [percent]", "Pay per hour [USD per hour]")
                .hasSizeGreaterThan(14);
        assertDrawn(button("Side by side"));
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, What is installed", "ARABIC, ما هو مثبّت"})
    void whatIsInstalledIsListed(Language language, String name) throws Exception {
        at(language, Screen.DATA, "");
        List<List<String>> lines = csv(button(name));
        assertThat(lines).hasSizeGreaterThan(10).allMatch(line -> line.size() == lines.getFirst().size());
        assertThat(lines.get(1).get(3)).matches("\\d+");
        assertDrawn(button(name));
    }

    @Test
    void theMapNamesTheOccupationAndSaysEachThingOnce() throws Exception {
        at(Language.ENGLISH, Screen.MAP, "");
        onScreenThread(() -> {
            program().map().selected().set("39");
            return null;
        });
        settle();
        List<List<String>> lines = csv(buttons().getFirst());
        assertThat(lines.getFirst()).startsWith("State", "FIPS", "Occupation", "SOC");
        assertThat(lines.subList(1, lines.size())).hasSize(52).allSatisfy(line -> {
            assertThat(line).contains("Telemarketers", "41-9041");
            assertThat(line).allMatch(field -> field.length() < 140);
            assertThat(line).noneMatch(field -> field.matches("-?\\d+\\.\\d{4,}"));
        });
        Path drawing = folder.resolve("a.svg");
        take(buttons().getFirst(), "SVG", drawing);
        assertThat(Files.readString(drawing)).contains("OEWS").doesNotContain("is chosen");
    }

    /// A picture is looked at where nothing else of the screen is seen: neither the tray, nor the switches, nor the field
    /// of the place.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What they pay       | Median per hour · United States · May 2023
            By industry         | Median per hour · United States · May 2023
            Over the years      | Median per hour, Each year’s dollars · United States · 2012–2025
            Places side by side | Median per hour
            """)
    void aPictureOfACompareCardSaysOfWhomWhatAndWhere(String card, String said) throws Exception {
        settings.tray().set("29-1141");
        at(Language.ENGLISH, Screen.COMPARE, "");
        assertThat(drawing(card)).contains("Registered Nurses", said);
        assertThat(drawing("Places")).as("what the marks mean").contains("the middle half");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pay, per hour", "Median over the years", "Outlook", "Industries", "States"})
    void aPictureOfAProfileNamesItsOccupation(String card) throws Exception {
        at(Language.ENGLISH, Screen.CAREERS, "29-1141");
        assertThat(drawing(card)).contains("Registered Nurses");
    }

    /// Nothing can be pointed at or opened there.
    @Test
    void aPictureOfDotsSaysEachValue() throws Exception {
        settings.tray().set("29-1141");
        at(Language.ENGLISH, Screen.COMPARE, "");
        assertThat(Pattern.compile("\\$\\d\\d\\.\\d\\d").matcher(drawing("By industry")).results().count())
                .isGreaterThanOrEqualTo(8);
    }

    /// The words that are seen in the drawing.
    private String drawing(String card) throws Exception {
        Path file = folder.resolve("a.svg");
        take(button(card), "SVG", file);
        return Files.readString(file).replaceFirst("<title>.*?</title>", "").replace("\u200E", "")
                .replace('\u00A0', ' ');
    }

    /// Heads, units, scope and status; sources name publications. What the first screen shows is taken away on Compare.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "START")
    void inArabicTheTableIsArabicThroughout(Screen screen) throws Exception {
        at(Language.ARABIC, screen, screen == Screen.CAREERS ? TELEMARKETERS : "");
        if (screen == Screen.SCORECARD) {
            onScreenThread(() -> {
                AnsweredCard.in(program());
                return null;
            });
            settle();
        }
        int tables = 0;
        for (MenuButton button : buttons()) {
            if (onScreenThread(() -> offersTable(button))) {
                List<List<String>> lines = csv(button);
                int source = lines.getFirst().size() - 1;
                assertThat(lines.getFirst()).noneMatch(TakeAwayCardsTest::english);
                assertThat(lines.get(1).subList(source - 4, source)).noneMatch(TakeAwayCardsTest::english);
                tables++;
            }
        }
        assertThat(tables).isPositive();
    }

    /// Abbreviations of the field stand in capitals in Arabic too.
    private static boolean english(String field) {
        return field.matches("(?s).*[a-z]{3}.*");
    }

    private void at(Language language, Screen screen, String detail) {
        settings.language().set(language);
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(screen, detail));
            return null;
        });
        settle();
    }

    private List<List<String>> csv(MenuButton from) throws Exception {
        Path file = folder.resolve("a.csv");
        take(from, "CSV", file);
        return StrictCsv.read(Files.readString(file).replace("\uFEFF", ""));
    }

    /// White at the edge, with something on it.
    private void assertDrawn(MenuButton from) {
        Path file = folder.resolve("a.png");
        take(from, "1×", file);
        Image picture = new Image(file.toUri().toString());
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color colour = picture.getPixelReader().getColor(x, y);
                dark += colour.getBrightness() < 0.6 ? 1 : 0;
            }
        }
        assertThat(picture.getPixelReader().getColor(0, 0).getBrightness()).isGreaterThan(0.95);
        assertThat(dark).isGreaterThan(500);
    }
}
