package mizan.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mizan.domain.occupation.OccupationGroup;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.search.OccupationFinder.Because;
import mizan.ui.search.OccupationFinder.Find;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type finds what they mean among the first three.
@NullUnmarked
class OccupationFinderTest {

    private static final int FIRST = 3;

    private static Database database;
    private static OccupationFinder finder;

    @BeforeAll
    static void open() {
        database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
        finder = new OccupationFinder(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call center agent | 43-4051
            call centre agents | 43-4051
            help desk | 15-1232
            helpdesk | 15-1232
            telesales | 41-9041
            csr | 43-4051
            nurse | 29-1141
            nurses | 29-1141
            15-1232 | 15-1232
            151232 | 15-1232
            telemarketr | 41-9041
            custmer service | 43-4051
            network support | 15-1231
            it support specialist | 15-1232
            technical support engineer | 15-1232
            truck driver | 53-3032
            """)
    void inEnglish(String query, String code) {
        assertThat(codes(query)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ممثل خدمة العملاء | 43-4051
            ممثلو خدمه العملاء | 43-4051
            وكيل مركز اتصال | 43-4051
            المسوقون عبر الهاتف | 41-9041
            تسويق هاتفي | 41-9041
            دعم شبكات الحاسوب | 15-1231
            اختصاصيو دعم مستخدمي الحاسوب | 15-1232
            الدعم الفني | 15-1232
            """)
    void inArabicHoweverItsLettersAreWritten(String query, String code) {
        assertThat(codes(query)).contains(code);
    }

    /// What once opened the wrong room: each finds what is meant as the first.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            police | 33-3051
            pilot | 53-2011
            surgeon | 29-1249
            cashier | 41-2011
            call center rep | 43-4051
            costumer service | 43-4051
            network technician | 15-1231
            math teacher | 25-2031
            uber driver | 53-3054
            sysadmin | 15-1244
            C# | 15-1252
            C++ developer | 15-1252
            .NET | 15-1252
            paraprofessional | 25-9045
            L1 support | 15-1232
            prompt engineer | 15-1299
            youtuber | 27-2012
            كاشير | 41-2011
            كهربجي | 47-2111
            ويتر | 35-3031
            سيلز | 41-4012
            صياد | 45-0000
            بواب | 33-9032
            سواق | 53-3033
            حداد | 51-2041
            محاسبات | 13-2011
            نجارين | 47-2031
            معلمات | 25-2021
            """)
    void theFirstIsWhatIsMeant(String query, String code) {
        assertThat(codes(query)).startsWith(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"police", "pilot", "surgeon"})
    void whatOnlyHoldsTheWordIsNotAmongTheFirst(String query) {
        assertThat(codes(query)).doesNotContain("53-3032", "45-2092", "37-3013");
    }

    /// Everyday names of occupations do not find the group that holds them.
    @ParameterizedTest
    @ValueSource(strings = {"كاشير", "سائق", "معلم", "مهندس", "ممرضة", "محاسب", "نجار", "طباخ", "شرطي", "محامي",
            "cashier",
            "nurse", "driver"})
    void anEverydayNameFindsNoGroup(String query) {
        assertThat(finder.find(query, "ar")).noneMatch(find -> find.occupation().group() == OccupationGroup.MAJOR);
    }

    @Test
    void whereNothingIsFoundTheGroupsAreThereToBrowse() {
        List<Find> instead = finder.instead("zzqqxx", "en");
        assertThat(instead).hasSize(23).allMatch(find -> find.because() == Because.TO_BROWSE);
        List<Find> near = finder.instead("apholstrars", "en");
        assertThat(near.getFirst().occupation().code().text()).isEqualTo("51-6093");
        assertThat(near.getFirst().because()).isEqualTo(Because.NEAREST);
    }

    static List<Arguments> majorGroups() throws IOException {
        return Files.readAllLines(Path.of("resources/data/titles_ar.csv"))
                .stream()
                .map(line -> line.split(",", 4))
                .filter(row -> row[0].equals("occupation") && row[1].endsWith("-0000") && !row[1].startsWith("00"))
                .map(row -> Arguments.of(row[2], row[1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("majorGroups")
    void eachMajorGroupByItsArabicTitle(String title, String code) {
        assertThat(codes(title)).contains(code);
    }

    @Test
    void thereAreTwentyThreeMajorGroups() throws IOException {
        assertThat(majorGroups()).hasSize(23);
    }

    @Test
    void whatIsNoNameFindsNothing() {
        assertThat(codes("zzqqxx")).isEmpty();
        assertThat(codes("؟!")).isEmpty();
    }

    @Test
    void titlesOfFindsAreInTheLanguageThatIsAskedFor() {
        assertThat(finder.find("telemarketers", "ar").getFirst().occupation().title()).isEqualTo("المسوقون عبر الهاتف");
        assertThat(finder.find("المسوقون عبر الهاتف", "en").getFirst().occupation().title()).isEqualTo("Telemarketers");
    }

    /// By a word that is in no title: below whatever a title is guessed for.
    @ParameterizedTest
    @CsvSource({"scalpel, en, 29-2055", "retractors, en, 29-2055", "القوارير المشروبات, ar, 35-3011",
            "scalpel, ar, 29-2055"})
    void whatIsToldOfTheWorkIsFoundAfterTitles(String query, String language, String code) {
        List<Find> finds = finder.find(query, language);
        Find told = finds.stream().filter(find -> find.because() == Because.DESCRIBED).findFirst().orElseThrow();
        assertThat(told.occupation().code().text()).isEqualTo(code);
        assertThat(told.matchedTitle()).isEqualTo(told.occupation().title());
        assertThat(told.work()).isNotBlank();
        assertThat(finds.stream().dropWhile(find -> find.because() != Because.DESCRIBED))
                .allMatch(find -> find.because() == Because.DESCRIBED);
    }

    @Test
    void eachFindOfTheNewestTablesSaysWhatPeopleInItDo() {
        assertThat(finder.find("nurse", "ar")).allMatch(find -> find.work().matches(".*\\p{IsArabic}.*"));
        assertThat(finder.find("nurse", "en")).allMatch(find -> find.work().matches("[^\\p{IsArabic}]+"));
    }

    private static List<String> codes(String query) {
        return finder.find(query, "en").stream().limit(FIRST).map(find -> find.occupation().code().text()).toList();
    }
}
