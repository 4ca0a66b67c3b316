package mizan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people in each occupation do is told for all of them, in both languages, briefly, in words of our own, and each
/// time anew.
@NullUnmarked
class DescriptionsTest {

    /// A vowel mark belongs to the word that it stands in.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_'’-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.؟!])\\s+");
    /// What a title leaves out is no name.
    private static final Pattern LEFT_OUT = Pattern
            .compile("(?i),? (all )?other$|,? (except|including) .*$| \\(.*\\)| (الآخرون|الأخرى)$");
    private static final Map<String, List<String>> EMPTY_WORDS = Map.of("en",
            List.of("various", "related", "duties include", "responsible for", "variety of", "perform ", "performs "),
            "ar", List.of("مختلف", "متنوع", "ذات صلة", "ذات الصلة", "تشمل مهام", "تشمل واجبات", "مسؤول عن",
                    "القيام بـ", "يقوم بـ", "تقوم بـ", "يتم ", "تتم "));
    private static final int OCCUPATIONS = 830;

    private static Map<String, List<Told>> told;

    /// @param title of the occupation in the same language
    private record Told(String code, String text, String title) {

        List<String> words() {
            return wordsOf(text);
        }
    }

    /// The words of a sentence in alphabetic order, to be held against those of others.
    private record Sentence(String code, String text, List<String> words) {

        static Stream<Sentence> in(Told told) {
            return SENTENCE_END.splitAsStream(told.text())
                    .map(text -> new Sentence(told.code(), text,
                            wordsOf(text).stream().sorted().toList()));
        }

        boolean like(Sentence other) {
            int longer = Math.max(words.size(), other.words.size());
            return 3 * (longer - common(other)) < longer;
        }

        private int common(Sentence other) {
            int common = 0;
            for (int i = 0, j = 0; i < words.size() && j < other.words.size();) {
                int order = words.get(i).compareTo(other.words.get(j));
                common += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return common;
        }
    }

    @BeforeAll
    static void read() throws SQLException {
        told = new HashMap<>();
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                ResultSet rows = connection.createStatement().executeQuery("""
                        SELECT d.language, d.occ_code, d.text, t.title FROM description d JOIN title t
                        ON t.kind = 'occupation' AND t.code = d.occ_code AND t.language = d.language
                            AND t.form = 'official'
                        ORDER BY d.occ_code""")) {
            while (rows.next()) {
                told.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
                        .add(new Told(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void eachOccupationOfTheNewestTableIsTold(String language) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                ResultSet rows = connection.createStatement().executeQuery("""
                        SELECT DISTINCT w.occ_code FROM wage w JOIN wage_set s USING (set_id)
                        WHERE s.scope = 'national' AND s.year = 2025 AND w.occ_group = 'detailed'
                        ORDER BY w.occ_code""")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        assertThat(codes).hasSize(OCCUPATIONS);
        assertThat(told.get(language).stream().map(Told::code)).containsExactlyElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void inFifteenToFortyWords(String language) {
        assertThat(told.get(language)).allSatisfy(each -> assertThat(each.words()).hasSizeBetween(15, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withoutTheTitleThatStandsAbove(String language) {
        assertThat(told.get(language)).noneMatch(each -> each.text().toLowerCase(Locale.ROOT)
                .contains(LEFT_OUT.matcher(each.title()).replaceAll("").toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void withoutWordsThatSayNothing(String language) {
        assertThat(told.get(language)).noneMatch(each -> EMPTY_WORDS.get(language).stream()
                .anyMatch(each.text().toLowerCase(Locale.ROOT)::contains));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void noTwoFirstWordsBeginMoreThanTwoInAHundred(String language) {
        Map<List<String>, Long> openings = told.get(language).stream()
                .collect(Collectors.groupingBy(each -> each.words().subList(0, 2), Collectors.counting()));
        assertThat(openings).allSatisfy((_, times) -> assertThat(times).isLessThanOrEqualTo(OCCUPATIONS * 2 / 100));
    }

    /// By a third of its words at least.
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void eachSentenceDiffersFromEachOther(String language) {
        List<Sentence> sentences = told.get(language).stream().flatMap(Sentence::in).toList();
        List<List<Sentence>> alike = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (sentences.get(i).like(sentences.get(j))) {
                    alike.add(List.of(sentences.get(i), sentences.get(j)));
                }
            }
        }
        assertThat(alike).isEmpty();
    }

    @Test
    void noSevenWordsAreTakenFromWhatIsPublished() {
        PublishedRuns published = PublishedRuns.read();
        assertThat(told.get("en")).allSatisfy(each -> assertThat(published.in(each.words())).isEmpty());
    }

    /// The list of runs knows what stands in the texts that it was made from, so that it would know what was taken.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deliver prepared sales talks, reading from scripts that describe products or services | 6
            Reads a prepared talk to strangers on the telephone and asks each of them for a gift | 0
            """)
    void theListKnowsWhatIsPublished(String text, int runs) {
        PublishedRuns published = PublishedRuns.read();
        assertThat(published.size()).isGreaterThan(400_000);
        assertThat(published.in(wordsOf(text))).hasSize(runs);
    }

    /// No name in them is one that is known in Latin letters only.
    @Test
    void theArabicIsInArabicLettersAndSigns() {
        assertThat(told.get("ar")).noneMatch(each -> each.text().matches(".*[A-Za-z,;?\\u0660-\\u0669].*"));
    }

    @Test
    void theArabicPutsTheTwoVowelMarksBeforeTheAlif() {
        assertThat(told.get("ar")).noneMatch(each -> each.text().contains("ا\u064b"));
        assertThat(told.get("ar")).anyMatch(each -> each.text().contains("\u064bا"));
    }

    /// But معمل, which it rules out for a laboratory, and which is a works.
    @Test
    void theArabicHasNoWordThatTheGlossaryRulesOut() throws IOException {
        Pattern never = ArabicTitlesTest.anyFormOf(
                ArabicTitlesTest.ruledOut().stream().filter(word -> !word.equals("معمل")).toList());
        assertThat(told.get("ar")).noneMatch(each -> never.matcher(each.text()).find());
    }

    /// As in all that the program says.
    @Test
    void apostrophesAreRound() {
        assertThat(told.get("en")).noneMatch(each -> each.text().matches(".*['\"].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void eachEndsWithAStop(String language) {
        assertThat(told.get(language)).allMatch(each -> each.text().matches("\\S.*[.؟!]"));
    }

    private static List<String> wordsOf(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }
}
