package mizan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.chart.DotRow;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.compare.Findings.Finding;
import mizan.ui.kit.FigureText;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import mizan.ui.session.Tray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is said of means that sampling error does not let one tell apart, of the published figures of May 2023.
class CloseMeansTest {

    private static final String TELEMARKETERS = "41-9041";
    private static final String RETAIL_SALES = "41-2031";
    private static final String RECEPTIONISTS = "43-4171";
    private static final String CUSTOMER_SERVICE = "43-4051";

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Session session = Sessions.ofMay(2023);
    private final CompareModel model = new CompareModel(session, new ComparisonQuestions(database), new DirectTasks());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theWidestGapIsSaidToBeReliableAndTheCloseMeansAreNamed() {
        compare(TELEMARKETERS, RETAIL_SALES, RECEPTIONISTS, CUSTOMER_SERVICE);
        assertThat(findings(Language.ENGLISH, PayMeasure.MEAN)).contains(
                "Customer Service Representatives: the mean is $3.33 higher per hour than for Receptionists and "
                        + "Information Clerks. The means are reliably different, at the 90% level.",
                "Telemarketers: by the mean, not reliably different from “Retail Salespersons” and “Receptionists "
                        + "and Information Clerks”.");
        assertThat(places()).isEqualTo(Map.of(CUSTOMER_SERVICE, new Rank(1, 1), TELEMARKETERS, new Rank(2, 4),
                RETAIL_SALES, new Rank(2, 4), RECEPTIONISTS, new Rank(2, 4)));
    }

    @Test
    void twoThatAreCloseAreSaidToBeSoOnce() {
        compare(TELEMARKETERS, RECEPTIONISTS);
        assertThat(findings(Language.ENGLISH, PayMeasure.MEAN)).filteredOn(each -> each.contains("reliabl"))
                .containsExactly(
                        "Telemarketers: the mean is $0.05 higher per hour than for Receptionists and Information "
                                + "Clerks. They are not reliably different: sampling error alone could explain that.");
    }

    @Test
    void besideMediansItIsSaidThatTheMeansAreMeant() {
        compare(TELEMARKETERS, RECEPTIONISTS);
        assertThat(findings(Language.ENGLISH, PayMeasure.MEDIAN).getFirst()).endsWith(
                "The sampling error of medians is not published; by their means the two are not reliably different.");
        compare(TELEMARKETERS, CUSTOMER_SERVICE);
        assertThat(findings(Language.ENGLISH, PayMeasure.MEDIAN)).noneMatch(each -> each.contains("reliabl"));
    }

    @Test
    void itIsSaidInArabicToo() {
        compare(TELEMARKETERS, RETAIL_SALES, RECEPTIONISTS, CUSTOMER_SERVICE);
        assertThat(findings(Language.ARABIC, PayMeasure.MEAN)).anyMatch(
                each -> each.contains("والفارق يُعتد به عند مستوى الثقة"))
                .anyMatch(each -> each.startsWith(
                        "المسوقون عبر الهاتف: لا يختلف متوسط الأجر اختلافًا يُعتد به عنه في مهنة «"));
        compare(TELEMARKETERS, RECEPTIONISTS);
        assertThat(findings(Language.ARABIC, PayMeasure.MEAN).getFirst()).contains("لكن الفارق لا يُعتد به");
        assertThat(findings(Language.ARABIC, PayMeasure.MEDIAN).getFirst()).contains("لا يُنشر خطأ المعاينة للوسيط");
    }

    @Test
    void whatPayBuysChangesNoRank() {
        compare(TELEMARKETERS, RETAIL_SALES, RECEPTIONISTS, CUSTOMER_SERVICE);
        Map<String, Rank> national = places();
        session.home().set("06");
        Map<String, Rank> asPaid = places();
        session.whatItBuys().set(true);
        assertThat(comparison().level()).isPresent();
        assertThat(places()).isEqualTo(asPaid).isNotEqualTo(national);
    }

    @Test
    void withoutASamplingErrorItCannotBeTold() {
        compare(TELEMARKETERS, RECEPTIONISTS);
        List<ComparedOccupation> subjects = comparison().subjects();
        ComparedOccupation unsure = withoutError(subjects.getFirst());
        CloseMeans means = new CloseMeans(telling(Language.ENGLISH), PayBasis.HOURLY);
        assertThat(means.about(unsure, subjects.getLast(), PayMeasure.MEAN))
                .isEqualTo(
                        " Whether they are reliably different cannot be told: no sampling error is published for one "
                                + "of them.");
        assertThat(means.about(unsure, subjects.getLast(), PayMeasure.MEDIAN)).isEmpty();
        assertThat(means.places(List.of(unsure, subjects.getLast())).values()).containsExactly(new Rank(1, 1),
                new Rank(2, 2));
    }

    /// By hand: mining's edge to wholesale trade is 1.645·√(1.479² + 0.0926²) = 2.438, the difference 2.35; to finance
    /// it is 2.434, and the difference 2.62. Finance's edge to agriculture is 1.077, the difference 0.36.
    @Test
    void sectorsByTheMeanShareRanks() {
        compare(CUSTOMER_SERVICE);
        assertThat(sectors(PayMeasure.MEAN, IndustryOrder.TOP)).extracting(DotRow::label)
                .extracting(label -> label.substring(0, label.indexOf(' ')))
                .containsExactly("1", "2–6", "2–6", "2–6", "2–6", "2–6", "7–8", "7–8");
        assertThat(sectors(PayMeasure.MEAN, IndustryOrder.BOTTOM).getFirst().label()).startsWith("20 · ");
        assertThat(sectors(PayMeasure.MEDIAN, IndustryOrder.TOP).getFirst().label()).isEqualTo("Utilities");
    }

    @Test
    void industriesWithoutSamplingErrorsHaveNoRanks() {
        compare(CUSTOMER_SERVICE);
        model.drill("56");
        IndustryView view = comparison().industries();
        IndustryPlaces places = new IndustryPlaces(PayBasis.ANNUAL);
        assertThat(places.means(view.industries())).isNotEmpty();
        assertThat(places.of(view.industries(), PayMeasure.MEAN)).isEmpty();
    }

    private List<DotRow> sectors(PayMeasure measure, IndustryOrder order) {
        return new IndustryDots(telling(Language.ENGLISH), PayBasis.HOURLY, measure, order, "", _ -> {})
                .of(comparison());
    }

    private void compare(String... codes) {
        session.tray().restore(IntStream.range(0, codes.length)
                .mapToObj(i -> new Tray.Entry(new SocCode(codes[i]), i))
                .toList());
        model.load();
    }

    private PayComparison comparison() {
        return ((Loadable.Ready<PayComparison>) model.comparison().get()).value();
    }

    private Map<String, Rank> places() {
        return new CloseMeans(telling(Language.ENGLISH), PayBasis.HOURLY).places(comparison().subjects());
    }

    private List<String> findings(Language language, PayMeasure measure) {
        session.settings().language().set(language);
        return new Findings(telling(language), PayBasis.HOURLY, measure).of(comparison())
                .stream()
                .map(Finding::sentence)
                .toList();
    }

    private static FigureText telling(Language language) {
        return new FigureText(new Messages(language), new Formats(language, NumberingSystem.LATIN));
    }

    private static ComparedOccupation withoutError(ComparedOccupation subject) {
        PayDistribution pay = subject.pay().orElseThrow();
        return new ComparedOccupation(subject.occupation(), subject.series(),
                Optional.of(new PayDistribution(pay.employment(),
                        pay.hourly(), pay.annual(), OptionalDouble.empty())),
                subject.years());
    }
}
