package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import mizan.i18n.Language;
import mizan.i18n.NumberingSystem;
import mizan.ui.session.Navigation.Stop;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is written on every screen, in every state worth a picture, can be read in Arabic: each letter has a shape in the
/// bundled font, and no number falls apart or turns round in a sentence that runs the other way.
@NullUnmarked
class ArabicTextTest extends UiTest {

    private static final File FONT = new File("resources/mizan/ui/theme/fonts/IBMPlexSansArabic-Regular.ttf");
    private static final Pattern ARABIC = Pattern.compile("[\u0600-\u06FF]");
    private static final char LRM = '\u200E';

    /// Characters that steer direction and are drawn as boxes.
    private static final Pattern STEERING = Pattern.compile("[\u200F\u061C\u202A-\u202E\u2066-\u2069]");

    /// Digits with something that takes its side from what is around it: a sign, a currency, a range, a code. Beside
    /// Arabic-Indic digits no mark changes that.
    private static final Pattern COMPOUND = Pattern.compile("[-−+±$≥≤~]\\s?[0-9]|[0-9][-–−/:][0-9]|[0-9]\\s?[%$]");

    static Stream<Arguments> allSights() {
        return SnapshotScene.all().stream()
                .flatMap(sight -> Stream.of(NumberingSystem.values()).map(digits -> Arguments.of(sight, digits)));
    }

    @ParameterizedTest
    @MethodSource("allSights")
    void everyLetterHasAShapeAndNoNumberFallsApart(SnapshotScene sight, NumberingSystem digits) throws Exception {
        settings.language().set(Language.ARABIC);
        settings.digits().set(digits);
        open();
        onScreenThread(() -> {
            program().session().navigation().go(Stop.at(sight.screen()));
            sight.arrange().accept(program());
            return null;
        });
        settle();
        List<String> texts = onScreenThread(() -> texts(scene().getRoot()).distinct().toList());
        Font font = font();
        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(texts).noneMatch(text -> STEERING.matcher(text).find());
        assertThat(texts).filteredOn(text -> font.canDisplayUpTo(text.replace("\n", "")) >= 0).isEmpty();
        assertThat(texts).filteredOn(text -> hasLooseNumber(text)).isEmpty();
        assertThat(texts).filteredOn(text -> hasDrawnMark(text)).isEmpty();
    }

    /// The text engine leaves a mark out unless it shapes it together with what is written in Arabic: letters, digits or
    /// a comma. That is what has one level, which is as much as goes in one direction; see `DrawnNumbersTest`.
    private static boolean hasDrawnMark(String text) {
        return text.lines().filter(line -> line.indexOf(LRM) >= 0).anyMatch(line -> {
            Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
            return IntStream.range(0, bidi.getRunCount())
                    .mapToObj(run -> line.substring(bidi.getRunStart(run), bidi.getRunLimit(run)))
                    .anyMatch(run -> run.indexOf(LRM) >= 0 && ARABIC.matcher(run).find());
        });
    }

    /// Whether a compound number lies between no two marks that keep it in order, neither around it nor around more.
    private static boolean hasLooseNumber(String text) {
        return isArabic(text) && COMPOUND.matcher(text)
                .results()
                .anyMatch(number -> !isWithinMarks(text, number.start()) && !hasMarksBeside(text, number));
    }

    private static boolean isWithinMarks(String text, int place) {
        return text.substring(0, place).chars().filter(c -> c == LRM).count() % 2 == 1;
    }

    /// With nothing but other parts of the number between.
    private static boolean hasMarksBeside(String text, MatchResult number) {
        int before = number.start() - 1;
        while (before >= 0 && isPartOfNumber(text.charAt(before))) {
            before--;
        }
        int after = number.end();
        while (after < text.length() && isPartOfNumber(text.charAt(after))) {
            after++;
        }
        return before >= 0 && text.charAt(before) == LRM && after < text.length() && text.charAt(after) == LRM;
    }

    private static boolean isPartOfNumber(char c) {
        return c != LRM && !Character.isLetter(c) && !Character.isWhitespace(c);
    }

    /// A text of numbers alone takes the direction of its first strong character, which there is none of.
    private static boolean isArabic(String text) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC
                && Character.isLetter(point));
    }

    private static Font font() throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, FONT);
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own = switch (node) {
            case Labeled labeled when labeled.getText() != null -> Stream.of(labeled.getText());
            // Icons have a font of their own.
            case FontIcon _ -> Stream.of();
            case Text text -> Stream.of(text.getText());
            default -> Stream.of();
        };
        return node instanceof Parent parent
                ? Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(ArabicTextTest::texts))
                : own;
    }
}
