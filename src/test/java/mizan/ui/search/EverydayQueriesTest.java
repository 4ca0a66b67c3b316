package mizan.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import org.junit.jupiter.api.Test;

/// Lists of what people type in each language, with their typing errors: of a hundred, at least 95 find what is meant
/// among the first three.
class EverydayQueriesTest {

    private static final int FIRST = 3;
    private static final double SHARE = 0.95;

    /// The query and the occupation that is meant.
    private record Query(String typed, String code) {}

    private static final String QUERIES = """
            call center agent | 43-4051
            call centre worker | 43-4051
            customer service rep | 43-4051
            customer support | 43-4051
            cusomer service | 43-4051
            answering service | 43-4051
            telemarketer | 41-9041
            telemarketting | 41-9041
            telesales | 41-9041
            phone fundraiser | 41-9041
            appointment setter | 41-9041
            help desk technician | 15-1232
            it support | 15-1232
            desktop support | 15-1232
            computer suport | 15-1232
            network support | 15-1231
            netwrok technician | 15-1231
            technical support engineer | 15-1231
            registered nurse | 29-1141
            nurse practitioner | 29-1171
            nurce | 29-1141
            doctor | 29-1215
            surgeon | 29-1242
            dentist | 29-1021
            dental hygienist | 29-1292
            pharmacist | 29-1051
            physical therapist | 29-1123
            paramedic | 29-2043
            vet | 29-1131
            psychologist | 19-3033
            software developer | 15-1252
            sofware enginer | 15-1252
            programmer | 15-1251
            web designer | 15-1255
            data scientist | 15-2051
            database administrator | 15-1242
            cyber security | 15-1212
            systems analyst | 15-1211
            accountant | 13-2011
            acountant | 13-2011
            bookkeeper | 43-3031
            bank teller | 43-3071
            financial advisor | 13-2052
            insurance agent | 41-3021
            real estate agent | 41-9022
            lawyer | 23-1011
            paralegal | 23-2011
            police officer | 33-3051
            firefighter | 33-2011
            security guard | 33-9032
            teacher aide | 25-9045
            high school teacher | 25-2031
            elementary school teacher | 25-2021
            kindergarten teacher | 25-2012
            librarian | 25-4022
            social worker | 21-1021
            truck driver | 53-3032
            bus driver | 53-3052
            taxi driver | 53-3054
            airline pilot | 53-2011
            flight attendant | 53-2031
            electrician | 47-2111
            electrican | 47-2111
            plumber | 47-2152
            carpenter | 47-2031
            welder | 51-4121
            car mechanic | 49-3023
            machinist | 51-4041
            chef | 35-1011
            cook | 35-2014
            waitress | 35-3031
            bartender | 35-3011
            barista | 35-3023
            cashier | 41-2011
            shop assistant | 41-2031
            hairdresser | 39-5012
            hair stylist | 39-5012
            janitor | 37-2011
            housekeeper | 37-2012
            gardener | 37-3011
            civil engineer | 17-2051
            mechanical engineer | 17-2141
            architect | 17-1011
            graphic designer | 27-1024
            photographer | 27-4021
            journalist | 27-3023
            actor | 27-2011
            human resources manager | 11-3121
            marketing manager | 11-2021
            secretary | 43-6014
            receptionist | 43-4171
            farmer | 11-9013
            """;

    /// As people write: with and without the article, in the plural, without hamza, with everyday and misspelt words.
    private static final String ARABIC_QUERIES = """
            ممثل خدمة العملاء | 43-4051
            خدمه عملاء | 43-4051
            وكيل مركز اتصال | 43-4051
            تسويق عبر الهاتف | 41-9041
            مسوق هاتفي | 41-9041
            المسوقين عبر الهاتف | 41-9041
            دعم فني | 15-1232
            مكتب المساعدة | 15-1232
            دعم شبكات | 15-1231
            مهندس دعم فني | 15-1231
            مهن الإدارة | 11-0000
            المهن القانونيه | 23-0000
            ممرض | 29-1141
            ممرضة | 29-1141
            محاسب | 13-2011
            محاسبة | 13-2011
            محامي | 23-1011
            سائق شاحنة | 53-3032
            سباك | 47-2152
            كهربائي | 47-2111
            نجار | 47-2031
            مهندس مدني | 17-2051
            صيدلي | 29-1051
            طبيب اسنان | 29-1021
            مصمم جرافيك | 27-1024
            صحفي | 27-3023
            ممثلو خدمة العملاء | 43-4051
            خدمة الزبائن | 43-4051
            موظف كول سنتر | 43-4051
            المسوقون عبر الهاتف | 41-9041
            التسويق الهاتفي | 41-9041
            اختصاصي دعم شبكات | 15-1231
            الممرضون | 29-1141
            ممرضات | 29-1141
            الطبيب البيطري | 29-1131
            بيطري | 29-1131
            اطباء اسنان | 29-1021
            الصيادلة | 29-1051
            صيدلاني | 29-1051
            جراح | 29-1249
            مسعف | 29-2043
            معالج طبيعي | 29-1123
            اخصائي نفسي | 19-3033
            مبرمج | 15-1251
            المبرمجين | 15-1251
            مطور برمجيات | 15-1252
            مهندس برمجيات | 15-1252
            عالم بيانات | 15-2051
            امن المعلومات | 15-1212
            محلل نظم | 15-1211
            المحاسبون | 13-2011
            المحاسبين | 13-2011
            المحامون | 23-1011
            محامية | 23-1011
            القضاة | 23-1023
            شرطي | 33-3051
            رجل اطفاء | 33-2011
            حارس امن | 33-9032
            معلم ثانوي | 25-2031
            مدرس ابتدائي | 25-2021
            أمين مكتبة | 25-4022
            سائق باص | 53-3052
            سائق تاكسي | 53-3054
            طيار | 53-2011
            مضيفة طيران | 53-2031
            الكهربائيون | 47-2111
            كهربائى | 47-2111
            السباكون | 47-2152
            لحام | 51-4121
            ميكانيكي سيارات | 49-3023
            طباخ | 35-2014
            شيف | 35-1011
            نادل | 35-3031
            كاشير | 41-2011
            بائع | 41-2031
            حلاق | 39-5011
            مزارع | 11-9013
            بستاني | 37-3011
            مهندس معماري | 17-1011
            مهندس ميكانيك | 17-2141
            مهندسين مدنيين | 17-2051
            مصور فوتوغرافي | 27-4021
            ممثل | 27-2011
            مترجم | 27-3091
            سكرتيرة | 43-6014
            موظف استقبال | 43-4171
            مدير تسويق | 11-2021
            المديرين الماليين | 11-3031
            """;

    @Test
    void mostPeopleFindWhatTheyMean() {
        assertFound(QUERIES, "en", 90);
    }

    @Test
    void mostPeopleFindWhatTheyMeanInArabic() {
        assertFound(ARABIC_QUERIES, "ar", 60);
    }

    private static void assertFound(String typed, String language, int atLeast) {
        List<Query> queries = typed.lines()
                .map(line -> line.split(" \\| "))
                .map(cells -> new Query(cells[0], cells[1]))
                .toList();
        assertThat(queries).hasSizeGreaterThan(atLeast);
        try (Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {})) {
            OccupationFinder finder = new OccupationFinder(database);
            List<String> missed = queries.stream()
                    .filter(query -> first(finder, query.typed(), language).noneMatch(query.code()::equals))
                    .map(query -> query.typed() + " finds " + first(finder, query.typed(), language).toList() + ", not "
                            + query.code())
                    .toList();
            assertThat(1 - (double) missed.size() / queries.size()).as(String.join("\n", missed))
                    .isGreaterThanOrEqualTo(SHARE);
        }
    }

    private static Stream<String> first(OccupationFinder finder, String query, String language) {
        return finder.find(query, language).stream().limit(FIRST).map(find -> find.occupation().code().text());
    }
}
