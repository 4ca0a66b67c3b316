package mizan.search;

import static mizan.search.SearchTitle.Kind.CHOSEN;
import static mizan.search.SearchTitle.Kind.DESCRIBED;
import static mizan.search.SearchTitle.Kind.EXAMPLE;
import static mizan.search.SearchTitle.Kind.GIVEN;
import static mizan.search.SearchTitle.Kind.OFFICIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizan.search.SearchTitle.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of the order, one by one, on a few names; and the forms in which people write.
class SearchIndexTest {

    private static final Map<String, Long> SIZES = Map.of("10-1001", 5_000_000L, "20-1001", 10_000L, "30-1001", 9_000L,
            "40-1001", 6_000_000L);

    private static SearchTitle name(String code, Kind kind, String title) {
        return new SearchTitle(code, title, kind);
    }

    private static SearchIndex index(SearchTitle... titles) {
        return SearchIndex.of(SearchIndex.prepare(Arrays.asList(titles)), SIZES);
    }

    private static List<String> find(SearchIndex index, String query) {
        return index.find(query, 12).stream().map(Hit::code).toList();
    }

    @Nested
    class Order {

        @Test
        void aWordOfTheOwnTitleComesBeforeAnEverydayTitleOfALargerOccupationThatHoldsIt() {
            SearchIndex index = index(name("10-1001", OFFICIAL, "Secretaries"),
                    name("10-1001", GIVEN, "Police Secretary"),
                    name("20-1001", OFFICIAL, "Police and Sheriff’s Patrol Officers"));
            assertThat(find(index, "police")).containsExactly("20-1001", "10-1001");
        }

        @Test
        void aWholeEverydayTitleComesBeforeAPartOfOne() {
            SearchIndex index = index(name("10-1001", OFFICIAL, "Drivers"), name("10-1001", CHOSEN, "Pilot Car Driver"),
                    name("20-1001", OFFICIAL, "Aviators"), name("20-1001", GIVEN, "Pilot"));
            assertThat(find(index, "pilot")).containsExactly("20-1001", "10-1001");
        }

        @Test
        void aNameThatHoldsAllWordsComesBeforeOneThatHoldsSome() {
            SearchIndex index = index(name("10-1001", OFFICIAL, "Teachers"), name("20-1001", OFFICIAL, "Instructors"),
                    name("20-1001", GIVEN, "Piano Teacher of Children"));
            assertThat(find(index, "piano teacher")).containsExactly("20-1001", "10-1001");
        }

        @Test
        void aRareWordSaysMoreThanACommonOne() {
            SearchIndex index = index(name("10-1001", OFFICIAL, "Sales Agents"), name("10-1001", GIVEN, "Ticket Agent"),
                    name("10-1001", GIVEN, "Gate Agent"), name("20-1001", OFFICIAL, "Screeners"),
                    name("20-1001", GIVEN, "Airport Security Screener"), name("30-1001", OFFICIAL, "Booking Agents"));
            assertThat(find(index, "security agent").getFirst()).isEqualTo("20-1001");
        }

        @Test
        void aChosenOrPublishedNameComesBeforeTheSameAmongManyThatWereGiven() {
            SearchIndex index = index(name("10-1001", GIVEN, "Busser"), name("20-1001", EXAMPLE, "Busser"),
                    name("30-1001", CHOSEN, "Busser"));
            assertThat(find(index, "busser")).containsExactly("30-1001", "20-1001", "10-1001");
        }

        @Test
        void sizeDecidesBetweenEquals() {
            SearchIndex index = index(name("10-1001", GIVEN, "Trucker"), name("40-1001", GIVEN, "Trucker"));
            assertThat(find(index, "trucker")).containsExactly("40-1001", "10-1001");
        }

        @Test
        void andTheShareOfTheNamesThatSayItBeforeSizeAlone() {
            SearchTitle[] many = new SearchTitle[1002];
            for (int i = 0; i < 1000; i++) {
                many[i] = name("10-1001", GIVEN, "Other Work " + i);
            }
            many[1000] = name("10-1001", GIVEN, "Designer");
            many[1001] = name("20-1001", GIVEN, "Designer");
            assertThat(find(index(many), "designer")).containsExactly("20-1001", "10-1001");
        }

        @Test
        void whatATitleLeavesOutIsNotItsWord() {
            SearchIndex index = index(
                    name("10-1001", OFFICIAL, "Elementary School Teachers, Except Special Education"),
                    name("20-1001", OFFICIAL, "Special Education Teachers, Preschool"));
            assertThat(find(index, "special education teacher").getFirst()).isEqualTo("20-1001");
            assertThat(find(index, "special education")).containsExactly("20-1001");
            SearchIndex arabic = index(name("10-1001", OFFICIAL, "منظمو الحركة (عدا الشرطة والإطفاء)"));
            assertThat(find(arabic, "الشرطة")).isEmpty();
        }

        @Test
        void whoLeadsOrHelpsOthersIsNotOneOfThem() {
            SearchIndex index = index(name("10-1001", OFFICIAL, "First-Line Supervisors of Police"),
                    name("40-1001", OFFICIAL, "Helpers--Police"),
                    name("20-1001", OFFICIAL, "Police and Sheriff’s Patrol Officers"));
            assertThat(find(index, "police").getFirst()).isEqualTo("20-1001");
            assertThat(find(index, "police supervisor").getFirst()).isEqualTo("10-1001");
        }

        @Test
        void eachNameThatATitleListsIsAWholeOne() {
            SearchIndex index = index(name("20-1001", OFFICIAL, "Accountants and Auditors"),
                    name("10-1001", OFFICIAL, "Clerks"), name("10-1001", CHOSEN, "Auditor"));
            assertThat(find(index, "auditor").getFirst()).isEqualTo("20-1001");
        }

        @Test
        void butNotWhereTheWordsBeforeBelongToAll() {
            SearchIndex index = index(name("10-1001", OFFICIAL, "Loan Interviewers and Clerks"),
                    name("20-1001", OFFICIAL, "Office Clerks, General"), name("20-1001", CHOSEN, "Clerk"));
            assertThat(find(index, "clerk").getFirst()).isEqualTo("20-1001");
        }

        @Test
        void theRestOfASortIsNotWhomItsNameMeans() {
            SearchIndex index = index(name("10-1001", OFFICIAL, "Cooks, All Other"),
                    name("20-1001", OFFICIAL, "Cooks, Restaurant"), name("20-1001", GIVEN, "Cook"));
            assertThat(find(index, "cook").getFirst()).isEqualTo("20-1001");
        }

        @Test
        void wordsInTheOrderThatWasTypedComeBeforeAnotherOrder() {
            SearchIndex index = index(name("10-1001", GIVEN, "Manager Assistant"),
                    name("20-1001", GIVEN, "Assistant Manager"));
            assertThat(find(index, "assistant manager").getFirst()).isEqualTo("20-1001");
        }

        @Test
        void aGroupComesAfterTheOccupationOfItsName() {
            SearchIndex index = index(name("10-0000", OFFICIAL, "Legal Occupations"),
                    name("20-1001", OFFICIAL, "Legal"), name("30-1001", OFFICIAL, "Legal Assistants"));
            assertThat(find(index, "legal").getFirst()).isEqualTo("20-1001");
        }

        @Test
        void aGroupIsFoundOnlyIfItsOwnNameHoldsAllWords() {
            SearchIndex index = index(name("10-0000", OFFICIAL, "Food Preparation and Serving Occupations"),
                    name("20-1001", OFFICIAL, "Food Sellers"));
            assertThat(find(index, "food seller")).containsExactly("20-1001");
            assertThat(find(index, "food preparation occupations").getFirst()).isEqualTo("10-0000");
            assertThat(find(index, "food")).containsExactly("20-1001", "10-0000");
        }

        @Test
        void aGroupHasEverydayNamesOnlyWhereItsOccupationsAreNotCounted() {
            SearchIndex index = index(name("55-0000", OFFICIAL, "Military Specific Occupations"),
                    name("55-0000", CHOSEN, "Soldier"), name("10-1001", EXAMPLE, "Soldier"));
            assertThat(find(index, "soldier").getFirst()).isEqualTo("55-0000");
        }
    }

    /// What is told of the work of an occupation finds it after all names.
    @Nested
    class Work {

        private final SearchIndex index = index(name("10-1001", OFFICIAL, "Surgical Technologists"),
                name("10-1001", DESCRIBED, "Hands over scalpels and clamps, and counts the sponges."),
                name("10-1001", DESCRIBED, "يناول الجراح المباضع ويعدّ الإسفنج."),
                name("20-1001", OFFICIAL, "Sawyers"), name("20-1001", GIVEN, "Sponge Clipper"),
                name("20-1001", DESCRIBED, "Cuts boards, and sweeps up the dust."));

        @ParameterizedTest
        @CsvSource({"scalpel, 10-1001", "scalp, 10-1001", "scalpels clamp, 10-1001", "sweeping dust, 20-1001",
                "المباضع, 10-1001", "مباضع, 10-1001", "إسفنج, 10-1001"})
        void aWordThatIsInNoNameFindsWhoseWorkItIsToldOf(String typed, String code) {
            assertThat(find(index, typed)).containsExactly(code);
            assertThat(index.find(typed, 12)).allMatch(Hit::described);
        }

        @Test
        void aNameComesBeforeWork() {
            assertThat(find(index, "sponge")).containsExactly("20-1001", "10-1001");
            assertThat(index.find("sponge", 12).stream().map(Hit::described)).containsExactly(false, true);
        }

        @Test
        void noOccupationIsFoundTwice() {
            assertThat(find(index, "surgical sponges")).containsExactlyInAnyOrder("10-1001", "20-1001");
        }

        @Test
        void allWordsMustBeToldOfOneAndNoneIsGuessed() {
            assertThat(find(index, "scalpel dust")).isEmpty();
            assertThat(find(index, "scapels")).isEmpty();
        }

        @Test
        void guessesAtNamesLeaveRoomForIt() {
            SearchTitle[] titles = Stream.concat(Stream.of(name("10-1001", OFFICIAL, "Surgical Technologists"),
                    name("10-1001", DESCRIBED, "Hands over scalpels.")),
                    IntStream.range(0, 20).mapToObj(i -> name("20-10" + (10 + i), OFFICIAL, "Scalper " + i)))
                    .toArray(SearchTitle[]::new);
            assertThat(find(index(titles), "scalpel")).hasSize(12).endsWith("10-1001");
        }
    }

    @Nested
    class Forms {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                nurses | Nurse
                secretaries | Secretary
                waitresses | Waitress
                policewoman | Policeman
                plumbing | Plumber
                accountancy | Accountant
                call centre | Call Center
                jeweller | Jeweler
                anaesthesiologist | Anesthesiologist
                counsellor | Counselor
                nirse | Nurse
                electrcian | Electrician
                c# developer | C# Developer
                c ++ developer | C++ Developer
                .net developer | .NET Developer
                helpdesk | Help Desk
                dish washer | Dishwasher
                RN | Registered Nurse
                CNA | Nursing Assistant
                HVAC technician | Heating and Air Conditioning Technician
                sysadmin | Systems Administrator
                L1 support | Help Desk
                senior nurse | Nurse
                nurse jobs near me | Nurse
                how much does a nurse make | Nurse
                work as a nurse | Nurse
                jobs in nursing | Nurse
                part time nurse from home | Nurse
                nurse salary | Nurse
                محاسبات | محاسب
                النجارين | نجار
                معلمات | معلم
                للمهندسين | مهندس
                الأطباء | طبيب
                مدراء | مدير
                عمّال | عامل
                كَهْرُبائي | كهربائي
                كهربائى | كهربائي
                إمام | امام
                كهربجي | كهربائي
                ويتر | نادل
                سيلز | مبيعات
                سواق | سائق
                دكتورة | طبيبة
                وظائف محاسبين شاغرة | محاسب
                كم راتب الطيار | طيار
                مطلوب سائق | سائق
                """)
        void aNameIsFoundHoweverItIsWritten(String typed, String title) {
            SearchIndex index = index(name("20-1001", GIVEN, title), name("10-1001", GIVEN, "Baker"),
                    name("10-1001", GIVEN, "خباز"));
            assertThat(find(index, typed)).as(typed).startsWith("20-1001");
        }

        @ParameterizedTest
        @CsvSource({"career coach", "job analyst", "make up artist", "employment interviewer"})
        void aWordThatOftenSaysNothingIsKeptWhereItSaysWhat(String title) {
            SearchIndex index = index(name("20-1001", GIVEN, title), name("10-1001", OFFICIAL, "Coach"),
                    name("10-1001", OFFICIAL, "Analyst"), name("10-1001", OFFICIAL, "Artist"),
                    name("10-1001", OFFICIAL, "Interviewer"));
            assertThat(find(index, title)).startsWith("20-1001");
        }

        @ParameterizedTest
        @CsvSource({"20-1001", "201001", "20-10", "٢٠-١٠٠١"})
        void aCodeIsFoundByItsDigits(String typed) {
            SearchIndex index = index(name("20-1001", OFFICIAL, "Bakers"), name("10-1001", OFFICIAL, "Butchers"));
            assertThat(find(index, typed)).containsExactly("20-1001");
        }
    }

    @Test
    void whereNothingIsFoundTheNearestWordsAreOffered() {
        SearchIndex index = index(name("20-1001", OFFICIAL, "Upholsterers"), name("10-1001", OFFICIAL, "Bakers"));
        assertThat(find(index, "apholstrars")).isEmpty();
        assertThat(index.nearest("apholstrars", 4).stream().map(Hit::code)).containsExactly("20-1001");
        assertThat(index.nearest("zzqqxx", 4)).isEmpty();
    }
}
