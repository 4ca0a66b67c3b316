package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which tables are the newest is asked of what is installed: a year in the code would be right until next May.
class ConstantYearsTest {

    private static final Pattern YEAR = Pattern.compile("(?<![\\w.-])20[0-4]\\d(?![\\w.-]\\d|\\w|/)");
    private static final Set<String> BUILD = Set.of("reference", "wageimport");

    /// Years that are facts about the past, by the words beside them.
    private static final Map<String, String> FACTS = Map.of(
            "TrendLines.java", "NEW_CLASSIFICATION = 2019",
            "OutlookController.java", "PANDEMIC = 2020",
            "InstalledYears.java", "PRESENT_CLASSIFICATION = 2021",
            "TaxYears.java", "FIRST = 2026",
            "EarlierSettings.java", "YEAR_AT_FIRST = \"2023\"",
            "OptionsParser.java", "new Misused(\"year\", \"2026\", text)",
            "SearchableTitles.sql", "s.year >= 2021");

    @Test
    void noYearStandsInTheCode() throws IOException {
        List<String> found = Stream.concat(lines("src/main/java/mizan", ".java", line -> line.strip().startsWith("//")),
                lines("resources/mizan", ".sql", line -> line.strip().startsWith("--"))).toList();
        assertThat(found).isNotEmpty();
        assertThat(found.stream().filter(line -> FACTS.entrySet().stream().noneMatch(
                fact -> line.contains(fact.getKey()) && line.replace("ws.", "s.").contains(fact.getValue()))))
                .as("years in the code").isEmpty();
        assertThat(FACTS.keySet()).allSatisfy(file -> assertThat(found).anyMatch(line -> line.contains(file)));
    }

    private static Stream<String> lines(String folder, String suffix, Predicate<String> comment) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> BUILD.stream().noneMatch(each -> file.toString().contains("/mizan/" + each + "/")))
                    .toList()
                    .stream()
                    .flatMap(file -> lines(file).filter(comment.negate()).filter(line -> YEAR.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip()));
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
