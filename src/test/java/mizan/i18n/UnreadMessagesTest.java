package mizan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No sentence stands in the message files that nothing reads.
class UnreadMessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"%?((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    /// Before keys that code puts together of a name and another, with a dot between.
    private static final List<String> PUT_TOGETHER = List.of("theme.", "contrast.", "digits.", "finding.gap.");

    @Test
    void eachKeyIsReadSomewhere() throws IOException {
        Set<String> said = said();
        assertThat(keys()).as("read nowhere: to be deleted in both languages").filteredOn(key -> !isRead(key, said))
                .isEmpty();
    }

    @Test
    void aKeyIsReadAsItStandsOrPutTogether() {
        Set<String> said = Set.of("a.b", "a.c.", "fault", ".title");
        assertThat(Stream.of("a.b", "a.b.few", "a.c.d.e", "fault.title", "fault.title.few", "theme.dark")).allMatch(
                key -> isRead(key, said));
        assertThat(Stream.of("a.b.d", "a", "a.cd", "fault.text", "title")).noneMatch(key -> isRead(key, said));
    }

    /// As it stands or without its plural form.
    private static boolean isRead(String key, Set<String> said) {
        return isSaid(key, said) || isSaid(PLURAL.matcher(key).replaceFirst(""), said)
                || PUT_TOGETHER.stream().anyMatch(key::startsWith);
    }

    /// In one, or in two parts: one that is said up to a dot and any other behind it, or two that are said.
    private static boolean isSaid(String key, Set<String> said) {
        return said.contains(key) || IntStream.range(1, key.length()).filter(dot -> key.charAt(dot) == '.')
                .anyMatch(dot -> said.contains(key.substring(0, dot + 1))
                        || (said.contains(key.substring(0, dot)) && said.contains(key.substring(dot))));
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String name : List.of("messages", "help")) {
            Files.readAllLines(Path.of("resources/mizan/i18n/" + name + "_en.properties")).stream()
                    .filter(line -> !line.startsWith("#") && line.contains(" = "))
                    .forEach(line -> keys.add(line.substring(0, line.indexOf(" = "))));
        }
        return keys;
    }

    /// All that stands in quotes in code and in FXML files.
    private static Set<String> said() throws IOException {
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"));
                Stream<Path> views = Files.walk(Path.of("resources/mizan"))) {
            return Stream.concat(code, views).filter(each -> each.toString().matches(".*\\.(java|fxml)"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
