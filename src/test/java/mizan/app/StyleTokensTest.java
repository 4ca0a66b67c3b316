package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// One look: every size in the style sheets is one of a few, and colours stand in the tokens only.
@NullUnmarked
class StyleTokensTest {

    private static final Path RESOURCES = Path.of("resources/mizan");
    private static final Path THEME = RESOURCES.resolve("ui/theme");
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([a-z-]+):\\s*([^;{}]+);");
    private static final Pattern COLOUR = Pattern
            .compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsba?)\\(|\\b(?:white|black|gr[ae]y|red)\\b");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:em|px|%)?");

    /// Of type: notes and ticks, text, leads, titles, the one figure.
    private static final Set<String> TYPE = Set.of("12px", "13px", "15px", "20px", "28px");
    private static final Set<String> SPACE = Set.of("0", "1", "2", "4", "6", "8", "12", "16", "24", "32", "40");
    /// A tick, bars, controls, cards, chips and whatever is round.
    private static final Set<String> RADIUS = Set.of("0", "2", "4", "6", "8", "14");
    private static final Set<String> LINE = Set.of("0", "0.75", "1", "1.5", "2", "3");
    private static final Set<String> ICON = Set.of("12", "16", "20");

    private static final Map<String, Set<String>> STEPS = Map.ofEntries(Map.entry("-fx-font-size", TYPE),
            Map.entry("-fx-padding", SPACE), Map.entry("-fx-spacing", SPACE), Map.entry("-fx-hgap", SPACE),
            Map.entry("-fx-vgap", SPACE), Map.entry("-fx-graphic-text-gap", SPACE),
            Map.entry("-fx-background-radius", RADIUS), Map.entry("-fx-border-radius", RADIUS),
            Map.entry("-fx-border-width", LINE), Map.entry("-fx-stroke-width", LINE),
            Map.entry("-fx-icon-size", ICON));

    @Test
    void everySizeIsAStepOfItsScale() {
        assertThat(rules((property, value) -> STEPS.containsKey(property) && !isStep(property, value))).isEmpty();
    }

    @Test
    void textIsRegularOrBold() {
        assertThat(rules((property, value) -> property.equals("-fx-font-weight")
                && !Set.of("normal", "bold").contains(value))).isEmpty();
    }

    @Test
    void coloursStandInTheTokensOnly() {
        assertThat(rules((_, value) -> COLOUR.matcher(value).find()).filter(rule -> !rule.contains("tokens")
                && !rule.contains("contrast-"))).isEmpty();
    }

    @Test
    void eachTokenIsUsed() {
        String all = String.join("\n", Stream.concat(files(".css"), files(".fxml"))
                .map(StyleTokensTest::text).toList());
        assertThat(files(".css").filter(file -> file.startsWith(THEME))
                .flatMap(file -> Pattern.compile("(-mizan-[a-z0-9-]+):").matcher(text(file)).results())
                .map(token -> token.group(1))
                .filter(token -> !Pattern.compile(token + "(?![a-z0-9-]*:|[a-z0-9-])").matcher(all).find())).isEmpty();
    }

    @Test
    void markupSaysNoColourAndNoType() {
        assertThat(files(".fxml").filter(file -> Pattern.compile("\\sstyle=\"|<Font |\\b(?:text)?[fF]ill=\"")
                .matcher(text(file)).find())).isEmpty();
    }

    /// What opens over the window is as large as its text: in ems.
    private static boolean isStep(String property, String value) {
        return NUMBER.matcher(value).results().allMatch(number -> number.group().endsWith("em")
                || STEPS.get(property).contains(number.group()));
    }

    private static Stream<String> rules(BiPredicate<String, String> chosen) {
        return files(".css").flatMap(file -> RULE.matcher(text(file)).results()
                .filter(rule -> chosen.test(rule.group(1), rule.group(2).strip()))
                .map(rule -> file.getFileName() + ": " + rule.group()));
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return REMARK.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
