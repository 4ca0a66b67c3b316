package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import mizan.domain.pay.PayBasis;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the text engine makes of formatted numbers, alone and in each Arabic sentence: nothing is drawn but their own
/// signs, above all no empty box, which stands for a character without a shape. Whether a font has a shape does not tell:
/// the same mark is left out in one run of text and drawn in another.
@NullUnmarked
class DrawnNumbersTest extends UiTest {

    private static final int MOST_VALUES = 10;
    private static final String NO_SHAPE = "\u0E01";
    private static final Map<String, Double> INKS = new HashMap<>();

    /// A mark or a space by itself.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\s]*");
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");
    private static final Pattern WRITTEN = Pattern.compile("\\{=([^}]*)}");

    @ParameterizedTest
    @EnumSource
    void aNumberIsDrawnWithItsOwnSignsOnly(NumberingSystem digits) {
        numbers(new Formats(Language.ARABIC, digits))
                .forEach(number -> assertDrawn(number, number, inkOfSigns(number)));
    }

    /// The other values are words.
    @ParameterizedTest
    @EnumSource
    void aNumberInASentenceAddsItsOwnSignsOnly(NumberingSystem digits) throws IOException {
        Messages messages = new Messages(Language.ARABIC, digits);
        List<String> numbers = numbers(new Formats(Language.ARABIC, digits));
        Map<String, String> sentences = with(VALUE);
        assertThat(sentences).hasSizeGreaterThan(300);
        sentences.forEach((key, sentence) -> {
            for (int place = 0; sentence.contains("{" + place + "}"); place++) {
                String number = numbers.get((key.hashCode() & 0xFF) % numbers.size());
                assertDrawn(key, messages.text(key, values(place, number)),
                        ink(messages.text(key, values(place, " ")))
                                + occurrences(sentence, place) * inkOfSigns(number));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatStandsInASentenceAddsItsOwnSignsOnly(NumberingSystem digits) throws IOException {
        Formats formats = new Formats(Language.ARABIC, digits);
        String percent = formats.percent(1).replaceAll("[\\p{Nd}\\p{Cf}]", "");
        Map<String, String> sentences = with(WRITTEN);
        assertThat(sentences).hasSizeGreaterThan(25);
        sentences.forEach((key, sentence) -> assertDrawn(key, new Messages(Language.ARABIC, digits).text(key),
                ink(WRITTEN.matcher(sentence).replaceAll(" ")) + WRITTEN.matcher(sentence).results()
                        .mapToDouble(each -> inkOfSigns(formats.period(each.group(1)).replace("%", percent)))
                        .sum()));
    }

    /// The drawing runs from left to right in every language; the sign of an amount would stand at its other side there.
    @Test
    void aNumberInAChartLooksAsItDoesBesideIt() {
        settings.language().set(Language.ARABIC);
        settings.digits().set(NumberingSystem.ARABIC_INDIC);
        open();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(Screen.COMPARE));
            return null;
        });
        eventually("the years are drawn", () -> !scene().getRoot().lookupAll(".trend-chart .tick").isEmpty());
        onScreenThread(() -> {
            scene().getRoot().layout();
            assertThat(scene().getRoot().lookupAll(".trend-chart .label")).hasSizeGreaterThan(8)
                    .allMatch(label -> label.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
            return null;
        });
    }

    private static String[] values(int place, String value) {
        String[] values = new String[MOST_VALUES];
        Arrays.fill(values, "ميزان");
        values[place] = value;
        return values;
    }

    private static long occurrences(String sentence, int place) {
        return VALUE.matcher(sentence).results().filter(value -> value.group().equals("{" + place + "}")).count();
    }

    private static void assertDrawn(String what, String text, double own) {
        assertThat(ink(text)).as(what + ": " + text).isCloseTo(own, offset(ink(NO_SHAPE) / 2));
    }

    private static Map<String, String> with(Pattern part) throws IOException {
        Properties all = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("resources/mizan/i18n/messages_ar.properties"))) {
            all.load(in);
        }
        return all.stringPropertyNames().stream().filter(key -> part.matcher(all.getProperty(key)).find())
                .collect(Collectors.toMap(key -> key, all::getProperty));
    }

    private static List<String> numbers(Formats formats) {
        String day = formats.dateTime(LocalDateTime.of(2026, 11, 24, 9, 5));
        String time = day.substring(day.lastIndexOf(' ') + 1);
        return List.of(formats.pay(1627, PayBasis.HOURLY), formats.pay(3_384_000, PayBasis.ANNUAL),
                formats.signedPercent(-3), formats.signed(-12.5, size -> formats.pay((long) size, PayBasis.HOURLY)),
                formats.count(115_130), formats.decimal(1.25), formats.number(0.5), formats.percent(12.5),
                formats.axisPay(12.5), formats.signedCount(14_200), formats.signed(1.72),
                formats.year(2023), time,
                formats.period("2024–2034"), formats.code("43-4051"));
    }

    private static double inkOfSigns(String text) {
        return text.chars().mapToDouble(sign -> ink(Character.toString(sign))).sum();
    }

    /// How much black the text leaves on white, in whole pixels.
    private static double ink(String text) {
        return INKS.computeIfAbsent(text, each -> onScreenThread(() -> draw(each)));
    }

    private static double draw(String words) {
        Text text = new Text(INVISIBLE.matcher(words).matches() ? "" : words);
        // Themes have other colours, and tests that open a window set one.
        text.setFill(Color.BLACK);
        text.setFont(Font.font("IBM Plex Sans Arabic", 24));
        HBox line = new HBox(text);
        line.setBackground(Background.fill(Color.WHITE));
        line.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        WritableImage image = new Scene(line).snapshot(null);
        PixelReader pixels = image.getPixelReader();
        return IntStream.range(0, (int) image.getHeight())
                .mapToDouble(y -> IntStream.range(0, (int) image.getWidth())
                        .mapToDouble(x -> 1 - pixels.getColor(x, y).getBrightness()).sum())
                .sum();
    }
}
