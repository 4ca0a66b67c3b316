package mizan.reference;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mizan.domain.outlook.Education;
import mizan.domain.outlook.Experience;
import mizan.domain.outlook.Training;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything that the data name is named in Arabic: once, in Arabic letters, and in the words of the glossary.
@NullUnmarked
class ArabicTitlesTest {

    /// In the notes of the glossary: what never stands in a title.
    private static final Pattern NEVER = Pattern
            .compile("(?:never|not) ([\\u0600-\\u06ff]+) in titles|([\\u0600-\\u06ff]+) only in (?:the )?synonyms");

    private static final String PAIRS = """
            SELECT english.code, english.title, arabic.title
            FROM title english JOIN title arabic
            ON arabic.kind = english.kind AND arabic.code = english.code AND arabic.language = 'ar'
            WHERE english.kind = 'occupation' AND english.language = 'en' AND english.form = 'official'
            """;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({"occupation, occupation, occ_code, 1400",
            "occupation, (SELECT DISTINCT occ_code FROM classified_title), occ_code, 1500",
            "industry, industry, naics_code, 160",
            "area, (SELECT area_code FROM area UNION SELECT DISTINCT area_code FROM wage), area_code, 580",
            "county, county, county_code, 3200"})
    void everyCodeHasATitle(String kind, String table, String column, int atLeast) throws SQLException {
        assertThat(ask("SELECT " + column + " FROM " + table + " WHERE " + column + " <> ''"))
                .hasSizeGreaterThan(atLeast);
        assertThat(ask("SELECT " + column + " FROM " + table + " WHERE length(" + column + ") > 0 AND " + column
                + " NOT IN (SELECT code FROM title WHERE kind = '" + kind + "' AND language = 'ar')"))
                .isEmpty();
    }

    @Test
    void everyOccupationOfTheNewestTablesHasThreeEverydayTitles() throws SQLException {
        assertThat(ask("SELECT w.occ_code FROM wage w JOIN wage_set s USING (set_id) "
                + "WHERE s.scope = 'national' AND s.year = 2025 AND w.occ_group = 'detailed' AND (SELECT count(*) "
                + "FROM search_title t WHERE t.occ_code = w.occ_code AND t.language = 'ar' AND t.title NOT IN "
                + "(SELECT title FROM title WHERE kind = 'occupation' AND code = w.occ_code)) < 3")).isEmpty();
    }

    /// The occupations of the other groups have them, so that a group is not found for one of its occupations.
    @Test
    void onlyGroupsWhoseOccupationsAreNotCountedHaveEverydayTitles() throws SQLException {
        assertThat(ask("SELECT DISTINCT occ_code FROM search_title t WHERE occ_code LIKE '%-0000' AND title NOT IN "
                + "(SELECT title FROM title WHERE kind = 'occupation' AND code = t.occ_code)"))
                .containsExactlyInAnyOrder("00-0000", "45-0000", "55-0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "SELECT occ_group || ': ' || title FROM occupation JOIN title ON kind = 'occupation' AND code = occ_code",
            "SELECT scope || ': ' || title FROM industry JOIN title ON kind = 'industry' AND code = naics_code",
            // Guam and the Virgin Islands are an area each.
            "SELECT title FROM title WHERE kind = 'area' AND code NOT IN ('66', '78')"})
    void noTwoOfALevelHaveTheSameTitle(String titles) throws SQLException {
        String all = titles + (titles.contains("WHERE") ? " AND" : " WHERE") + " language = 'ar'";
        assertThat(ask(all)).isNotEmpty().doesNotHaveDuplicates();
    }

    /// Places whose usual spelling in atlases and newspapers is known.
    @ParameterizedTest
    @CsvFileSource(resources = "known_areas_ar.csv", numLinesToSkip = 1)
    void knownCitiesAreSpeltAsUsual(String code, String spelling) throws SQLException {
        assertThat(ask("SELECT title FROM title WHERE kind = 'area' AND language = 'ar' AND code = '" + code + "'"))
                .singleElement(as(STRING))
                .contains(spelling);
    }

    /// The glossary agrees on no acronym in Latin letters.
    @Test
    void titlesAreInArabicLetters() throws SQLException {
        assertThat(ask("SELECT title FROM title WHERE language = 'ar'")).noneMatch(
                title -> title.matches(".*[A-Za-z,;?].*"));
    }

    @Test
    void titlesHaveNoWordThatTheGlossaryRulesOut() throws SQLException, IOException {
        Pattern never = anyFormOf(ruledOut());
        assertThat(ask("SELECT title FROM title WHERE language = 'ar'")).noneMatch(never.asPredicate());
    }

    static List<String> ruledOut() throws IOException {
        List<String> never = NEVER.matcher(Files.readString(Path.of("resources/data/glossary_ar.csv")))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        assertThat(never).contains("مدراء", "أخصائي", "كمبيوتر");
        return never;
    }

    static Pattern anyFormOf(List<String> words) {
        return Pattern.compile("(?<!\\p{L})(ال)?(" + String.join("|", words) + ")(ون|ين|و|ي)?(?!\\p{L})");
    }

    /// The word of the glossary for what stands in very many titles.
    @ParameterizedTest
    @CsvSource({"technicians, فني", "managers, مدير", "first-line supervisors, مباشر", "helpers, مساعد", "nurses, ممرض",
            "mechanics, ميكانيكي", "drivers, سائق", "inspectors, مفتش", "analysts, محلل", "except, عدا",
            "installers, تركيب"})
    void whatTheGlossaryTellsIsSaidEverywhere(String english, String arabic) throws SQLException {
        Pattern word = Pattern.compile("\\b" + english + "\\b");
        List<String> pairs = ask(PAIRS).stream()
                .filter(pair -> word.matcher(pair.toLowerCase(Locale.ROOT)).find())
                .toList();
        assertThat(pairs).isNotEmpty().allMatch(pair -> pair.contains(arabic));
    }

    /// What the data name otherwise has a message of its own, term by term.
    @ParameterizedTest
    @MethodSource
    void everyTermHasAMessage(String question, int terms, UnaryOperator<String> key) throws SQLException {
        ResourceBundle messages = new Messages(Language.ARABIC).bundle();
        assertThat(ask(question)).hasSize(terms)
                .allSatisfy(term -> assertThat(messages.getString(key.apply(term))).matches(".*\\p{IsArabic}.*"));
    }

    static Stream<Arguments> everyTermHasAMessage() {
        return Stream.of(arguments("SELECT DISTINCT skill_id FROM skill", 35, key(skill -> "skill." + skill)),
                arguments("SELECT DISTINCT education FROM projection WHERE education <> ''", 8,
                        key(term -> "education." + Education.of(term).orElseThrow().id())),
                arguments("SELECT DISTINCT experience FROM projection WHERE experience <> ''", 3,
                        key(term -> "experience." + Experience.of(term).orElseThrow().id())),
                arguments("SELECT DISTINCT training FROM projection WHERE training <> ''", 6,
                        key(term -> "training." + Training.of(term).orElseThrow().id())));
    }

    private static UnaryOperator<String> key(UnaryOperator<String> key) {
        return key;
    }

    /// The columns of each row as one text.
    private List<String> ask(String question) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(question)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(rows.getString(column));
                }
                answers.add(String.join(" = ", cells));
            }
        }
        return answers;
    }
}
