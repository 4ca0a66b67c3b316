package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import mizan.statemap.Vision;
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
        assertThat(Stream.of("ink", "ink-muted", "accent")
                .filter(ink -> contrast(tokens.get(ink), tokens.get("pressed")) < palette.text)
                .map(ink -> said(ink, "pressed", tokens))).isEmpty();
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
        // Edges of fields, and the line around what the keyboard is at, on whatever they lie.
        assertThat(Stream.of("line-strong", "accent").flatMap(edge -> GROUNDS.stream()
                .filter(ground -> contrast(tokens.get(edge), tokens.get(ground)) < 3)
                .map(ground -> said(edge, ground, tokens)))).isEmpty();
    }

    /// By colour alone, however a person sees; each series has a shape of its own besides.
    @ParameterizedTest
    @EnumSource
    void seriesAreToldApartByColourToo(Palette palette) {
        Map<String, Color> tokens = palette.tokens();
        List<Color> series = MARKS.stream().filter(mark -> mark.startsWith("series")).map(tokens::get).toList();
        for (Vision vision : List.of(Vision.NORMAL, Vision.DEUTERANOPIA)) {
            assertThat(nearest(series, vision)).as(palette + " " + vision).isGreaterThanOrEqualTo(13);
        }
    }

    /// For whoever changes a token: what it does, in all four looks.
    @ParameterizedTest
    @EnumSource
    void theRatiosArePrinted(Palette palette) {
        Map<String, Color> tokens = palette.tokens();
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%n%-14s", palette));
        GROUNDS.forEach(ground -> table.append(String.format(Locale.ROOT, "%16s", ground)));
        Stream.of(inks(), List.of("line"), MARKS).flatMap(Collection::stream).distinct().forEach(mark -> {
            table.append(String.format(Locale.ROOT, "%n%-14s", mark));
            GROUNDS.forEach(ground -> table.append(
                    String.format(Locale.ROOT, "%16.2f", contrast(tokens.get(mark), tokens.get(ground)))));
        });
        List<Color> series = MARKS.stream().filter(mark -> mark.startsWith("series")).map(tokens::get).toList();
        for (Vision vision : Vision.values()) {
            table.append(String.format(Locale.ROOT, "%nnearest series, %s: %.1f", vision, nearest(series, vision)));
        }
        assertThat(table.toString()).doesNotContain("NaN");
        System.out.println(table);
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

    /// The distance of the two that are nearest to each other, by CIE 1976.
    private static double nearest(List<Color> colours, Vision vision) {
        double nearest = Double.MAX_VALUE;
        for (Color one : colours) {
            for (Color other : colours.subList(0, colours.indexOf(one))) {
                nearest = Math.min(nearest, distance(lab(vision.sees(one)), lab(vision.sees(other))));
            }
        }
        return nearest;
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(IntStream.range(0, one.length).mapToDouble(i -> Math.pow(one[i] - other[i], 2)).sum());
    }

    private static double[] lab(Color colour) {
        double red = linear(colour.getRed());
        double green = linear(colour.getGreen());
        double blue = linear(colour.getBlue());
        double x = bent((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        double y = bent(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        double z = bent((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double light) {
        return light > 216.0 / 24389 ? Math.cbrt(light) : (light * 24389 / 27 + 16) / 116;
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
