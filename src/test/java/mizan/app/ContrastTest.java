package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Text and marks stand out from what lies behind them, as WCAG 2.2 wants it (1.4.3, 1.4.6 and 1.4.11): worked out from
/// the colour tokens and from how the style sheets use them.
@NullUnmarked
class ContrastTest {

    private static final Path RESOURCES = Path.of("resources/mizan");
    private static final Path THEME = RESOURCES.resolve("ui/theme");
    private static final Pattern TOKEN = Pattern.compile("-mizan-([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final Pattern TEXT = Pattern
            .compile("(?:-fx-text-fill|-fx-prompt-text-fill): -mizan-([a-z0-9-]+);");

    private static final List<String> GROUNDS = List.of("ground", "surface", "surface-raised", "hover", "accent-soft");
    private static final List<String> MARKS = List.of("series-0", "series-1", "series-2", "series-3", "series-4",
            "series-5", "for", "against", "accent", "line-strong");
    /// On colours of their own, not on the grounds.
    private static final Set<String> ELSEWHERE = Set.of("on-accent", "map-ink-dark", "map-ink-light");

    /// What a person may look at: a look and its contrast, and how far things stand out there.
    enum Palette {
        LIGHT(4.5, 3, "light", false), DARK(4.5, 3, "dark", false), LIGHT_HIGH(7, 4.5, "light", true), DARK_HIGH(7, 4.5,
                "dark", true);

        private final double text;
        private final double marks;
        private final String look;
        private final boolean high;

        Palette(double text, double marks, String look, boolean high) {
            this.text = text;
            this.marks = marks;
            this.look = look;
            this.high = high;
        }

        Map<String, Color> tokens() {
            Map<String, Color> tokens = new HashMap<>();
            for (String sheet : high ? List.of("tokens-", "contrast-") : List.of("tokens-")) {
                matches(TOKEN, THEME.resolve(sheet + look + ".css"))
                        .forEach(token -> tokens.put(token.group(1), Color.web(token.group(2))));
            }
            return tokens;
        }
    }

    @ParameterizedTest
    @EnumSource
    void textStandsOutFromEveryGround(Palette palette) {
        Map<String, Color> tokens = palette.tokens();
        Set<String> inks = inks();
        assertThat(inks).contains("ink", "ink-muted", "accent");
        assertThat(inks.stream().flatMap(ink -> GROUNDS.stream().filter(ground -> {
            return contrast(tokens.get(ink), tokens.get(ground)) < palette.text;
        }).map(ground -> said(ink, ground, tokens)))).isEmpty();
        assertThat(contrast(tokens.get("on-accent"), tokens.get("accent"))).isGreaterThanOrEqualTo(palette.text);
    }

    @ParameterizedTest
    @EnumSource
    void marksAndTheEdgesOfControlsStandOut(Palette palette) {
        Map<String, Color> tokens = palette.tokens();
        assertThat(MARKS.stream().flatMap(mark -> Stream.of("ground", "surface", "surface-raised").filter(ground -> {
            return contrast(tokens.get(mark), tokens.get(ground)) < palette.marks;
        }).map(ground -> said(mark, ground, tokens)))).isEmpty();
        assertThat(contrast(tokens.get("hatch"), tokens.get("hatch-ground"))).isGreaterThanOrEqualTo(palette.marks);
    }

    /// The base theme's own colour for it does not stand out in the dark look.
    @Test
    void whatAFieldAsksForHasAnInkOfOurs() throws IOException {
        assertThat(Files.readString(THEME.resolve("mizan.css")))
                .containsPattern("\\n\\.text-input \\{\\s+-fx-prompt-text-fill: -mizan-");
    }

    /// Every token that some sheet gives to text.
    private static Set<String> inks() {
        Set<String> inks = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            files.filter(file -> file.toString().endsWith(".css"))
                    .forEach(file -> matches(TEXT, file).forEach(use -> inks.add(use.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inks.removeAll(ELSEWHERE);
        return inks;
    }

    private static List<MatchResult> matches(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String ink, String ground, Map<String, Color> tokens) {
        return ink + " on " + ground + ": " + contrast(tokens.get(ink), tokens.get(ground));
    }

    /// The ratio of WCAG 2.2, from 1 to 21.
    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
