package mizan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Both languages say the same things: no key, value or plural form is missing in either.
class MessagesTest {

    /// What the program says, and the questions and answers of its help.
    private static final List<String> FILES = List.of("messages", "help");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");

    @Test
    void eachKeyStandsInBothLanguages() throws IOException {
        Set<String> english = sentences(Language.ENGLISH).keySet();
        Set<String> arabic = sentences(Language.ARABIC).keySet();
        assertThat(missing(english, arabic)).as("to be added to messages_ar.properties").isEmpty();
        assertThat(missing(arabic, english)).as("to be added to messages_en.properties").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) {
        List<String> keys = FILES.stream()
                .flatMap(name -> lines("resources/mizan/i18n/" + name + "_" + language.tag() + ".properties"))
                .filter(line -> !line.startsWith("#") && line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = ")))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void eachSentenceTakesTheSameValuesInBothLanguages() throws IOException {
        Map<String, String> english = sentences(Language.ENGLISH);
        Map<String, String> arabic = sentences(Language.ARABIC);
        for (String key : english.keySet()) {
            assertThat(placeholders(arabic.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(english.get(key)));
        }
    }

    @Test
    void eachCountedSentenceHasAllFormsOfItsLanguage() throws IOException {
        assertThat(forms(Language.ENGLISH)).allSatisfy((_, forms) -> assertThat(forms).contains("one", "other"));
        assertThat(forms(Language.ARABIC)).allSatisfy(
                (_, forms) -> assertThat(forms).contains("zero", "one", "two", "few", "many", "other"));
    }

    @Test
    void noSentenceHoldsADirectionMarkThatIsDrawnAsABox() throws IOException {
        assertThat(sentences(Language.ARABIC).values())
                .noneMatch(text -> text.matches("(?s).*[\u200F\u061C\u202A-\u202E\u2066-\u2069].*"));
    }

    /// But in names, codes and keys.
    @Test
    void everyNumberThatStandsInAnArabicSentenceIsMarked() throws IOException {
        Pattern agreed = Pattern
                .compile("\\{=[^}]*}|\\bF1\\b|CC BY 4\\.0|Apache-2\\.0|A4|UTF-8|Excel 97|Ctrl\\+\\d"
                        + "|31-33|44-45|48-49|\\{\\d}");
        assertThat(all(Language.ARABIC)).allSatisfy((key, sentence) -> {
            if (!key.equals("digits.latin")) {
                assertThat(agreed.matcher(sentence).replaceAll("")).as(key).doesNotContainPattern("[0-9]");
            }
        });
    }

    @Test
    void numbersInSentencesFollowTheDigits() {
        Messages latin = new Messages(Language.ARABIC, NumberingSystem.LATIN);
        Messages indic = new Messages(Language.ARABIC, NumberingSystem.ARABIC_INDIC);
        assertThat(latin.text("claim.customer-service-us-percent-change"))
                .isEqualTo("تغير الوظائف، \u200E2020–2030\u200E");
        assertThat(indic.text("claim.customer-service-us-percent-change"))
                .isEqualTo("تغير الوظائف، ٢٠٢٠–٢٠٣٠");
        assertThat(indic.bundle().getString("compare.ranges.key.mean"))
                .isEqualTo("المتوسط وهامش الخطأ بثقة ٩٠٪");
        assertThat(indic.text("careers.zone.1", "٢")).startsWith("مستوى الإعداد ٢ من ٥");
    }

    @Test
    void valuesArePutInAndFormsAreChosen() {
        Messages english = new Messages(Language.ENGLISH);
        Messages arabic = new Messages(Language.ARABIC);
        assertThat(english.text("tray.removed", "Cooks {0}")).isEqualTo("Taken out: Cooks {0}");
        assertThat(english.counted("search.jobs", 1, "1")).isEqualTo("1 job");
        assertThat(english.counted("search.jobs", 2, "2")).isEqualTo("2 jobs");
        assertThat(arabic.counted("search.jobs", 2, "2")).isEqualTo("وظيفتان");
        assertThat(arabic.counted("search.jobs", 5, "5")).isEqualTo("5 وظائف");
    }

    @Test
    void partsStandSideBySideAsTheLanguageSeparatesThem() {
        Messages arabic = new Messages(Language.ARABIC);
        Formats formats = new Formats(Language.ARABIC, NumberingSystem.LATIN);
        assertThat(new Messages(Language.ENGLISH).list("$5", "", "derived")).isEqualTo("$5, derived");
        assertThat(arabic.list("كاليفورنيا", "", "ولايتي")).isEqualTo("كاليفورنيا، ولايتي");
        assertThat(arabic.list(formats.count(5), "مشتق")).isEqualTo("\u200E5\u200E، مشتق");
        // A comma would turn both numbers round, and their marks would be drawn.
        assertThat(arabic.list(formats.count(5), formats.count(7))).isEqualTo("\u200E5\u200E و\u200E7\u200E");
    }

    /// The separator of a language stands in its file: no code joins what a person reads with a comma of its own.
    @Test
    void noScreenJoinsWithAnEnglishComma() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/mizan/ui"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).noneMatch(
                        line -> line.contains("+ \", \"") || line.contains("join(\", \"")
                                || line.contains("joining(\", \""));
            }
        }
    }

    /// Key to sentence; the plural forms of one sentence count as one, as not every form says the number.
    private static Map<String, String> sentences(Language language) throws IOException {
        return all(language).entrySet().stream().collect(Collectors.toMap(
                entry -> PLURAL.matcher(entry.getKey()).replaceFirst("$1.*"), Map.Entry::getValue,
                (one, other) -> one + "\n" + other, TreeMap::new));
    }

    private static Map<String, Set<String>> forms(Language language) throws IOException {
        Map<String, Set<String>> forms = new TreeMap<>();
        for (String key : all(language).keySet()) {
            var matcher = PLURAL.matcher(key);
            if (matcher.matches()) {
                forms.computeIfAbsent(matcher.group(1), _ -> new TreeSet<>()).add(matcher.group(2));
            }
        }
        return forms;
    }

    private static Map<String, String> all(Language language) throws IOException {
        Properties properties = new Properties();
        for (String name : FILES) {
            try (Reader in = new InputStreamReader(
                    MessagesTest.class.getResourceAsStream(
                            "/mizan/i18n/" + name + "_" + language.tag() + ".properties"),
                    StandardCharsets.UTF_8)) {
                properties.load(in);
            }
        }
        Map<String, String> all = new TreeMap<>();
        properties.forEach((key, value) -> all.put(String.valueOf(key), String.valueOf(value)));
        return all;
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> missing(Collection<String> has, Collection<String> hasNot) {
        List<String> missing = new ArrayList<>(has);
        missing.removeAll(hasNot);
        return missing.stream().map(key -> key + " = ").toList();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
