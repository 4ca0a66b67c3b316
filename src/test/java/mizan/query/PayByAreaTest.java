package mizan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.Figure.Reason;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.AreaFigures;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.prices.LocalPrices;
import mizan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One occupation in all places of a table.
class PayByAreaTest {

    private static final SocCode AGENTS = new SocCode("43-4051");

    private Database database;

    @BeforeEach
    void open() {
        database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    }

    @AfterEach
    void close() {
        database.close();
    }

    private AreaFigures in(Scope scope, String area) {
        return Objects.requireNonNull(new PayByArea(database).ask(AGENTS, scope, 2025).get(area));
    }

    /// The same cells as in the answer for one place, which reads them one by one.
    @ParameterizedTest
    @CsvSource({"STATE, 2025, 43-4051, 52", "STATE, 2023, 29-1141, 51", "STATE, 2024, 11-1011, 49",
            "METRO, 2025, 43-4051, 393",
            "METRO, 2025, 41-9041, 90", "NONMETRO, 2025, 43-4051, 137", "NONMETRO, 2025, 27-2011, 2"})
    void figuresAreThoseOfEachPlace(Scope scope, int year, String code, int places) {
        SocCode occupation = new SocCode(code);
        Map<String, AreaFigures> answer = new PayByArea(database).ask(occupation, scope, year);
        assertThat(answer).hasSize(places);
        PayOfOccupations one = new PayOfOccupations(database);
        answer.forEach((area, figures) -> {
            PayDistribution alone = Objects
                    .requireNonNull(one.ask(List.of(occupation), year, scope, area).get(occupation));
            assertThat(figures.pay()).isEqualTo(new PayDistribution(alone.employment(), alone.hourly(), alone.annual(),
                    OptionalDouble.empty()));
            assertThat(figures.areaCode()).isEqualTo(area);
        });
    }

    @Test
    void muncieIsAsPublishedAndTheRestIsDerived() {
        AreaFigures muncie = in(Scope.METRO, "34620");
        assertThat(muncie.pay().employment()).isEqualTo(Figure.published(640));
        assertThat(muncie.pay().pay(PayMeasure.MEDIAN, PayBasis.ANNUAL)).isEqualTo(Figure.published(39_640_00));
        assertThat(muncie.pay().pay(PayMeasure.MEDIAN, PayBasis.HOURLY)).isEqualTo(new Amount(1906, Origin.DERIVED));
        assertThat(muncie.pay().pay(PayMeasure.MEAN, PayBasis.HOURLY))
                .isEqualTo(Figure.missing(Reason.NOT_PUBLISHED));
        assertThat(muncie.quotient()).isEqualTo(new Exact(0.86, Origin.PUBLISHED));
        // 0.86 × the nation's 2,595,740 of 155,495,730 jobs.
        assertThat(muncie.jobsPerThousand()).isInstanceOfSatisfying(Exact.class, exact -> {
            assertThat(exact.origin()).isEqualTo(Origin.DERIVED);
            assertThat(exact.value()).isCloseTo(14.356, within(0.001));
        });
        assertThat(muncie.prices()).contains(new LocalPrices("34620", 2024, 88.148));
    }

    @Test
    void thePricesOfAStateStandInAndAreKnownAsThat() {
        AreaFigures rest = in(Scope.NONMETRO, "0100001");
        assertThat(rest.jobsPerThousand()).isEqualTo(new Exact(9.305, Origin.PUBLISHED));
        LocalPrices prices = rest.prices().orElseThrow();
        assertThat(prices).isEqualTo(new LocalPrices("01", 2024, 88.823));
        assertThat(in(Scope.METRO, "41980").prices()).isEmpty();
        assertThat(in(Scope.STATE, "72").prices()).isEmpty();
    }

    /// The employment of a state in all occupations is marked as what it is.
    @Test
    void theTotalOfAStateIsDerived() {
        Map<String, AreaFigures> states = new PayByArea(database).ask(SocCode.ALL, Scope.STATE, 2023);
        assertThat(states.get("18")).extracting(each -> each.pay().employment().derived()).isEqualTo(false);
        for (int year : new int[]{2024, 2025}) {
            Figure total = Objects.requireNonNull(new PayOfOccupations(database)
                    .ask(List.of(SocCode.ALL), year, Scope.STATE, "18")
                    .get(SocCode.ALL)).employment();
            assertThat(total.derived()).isTrue();
            assertThat(new PayByArea(database).ask(SocCode.ALL, Scope.STATE, year).get("18")).extracting(
                    each -> each.pay().employment()).isEqualTo(total);
        }
    }

    @Test
    void nothingIsFoundInAYearThatIsNotInstalled() {
        assertThat(new PayByArea(database).ask(AGENTS, Scope.METRO, 2019)).isEmpty();
        assertThat(MeasureReading.of(Figure.missing(Reason.NOT_PUBLISHED), 1).derived()).isFalse();
    }

    @Test
    void aStateHasItsThreeYears() {
        assertThat(new PayOverTime(database).ask(List.of(AGENTS), Scope.STATE, "18").get(AGENTS))
                .extracting(year -> year.year() + " " + year.pay().pay(PayMeasure.MEDIAN, PayBasis.HOURLY))
                .containsExactly("2023 " + Figure.published(1877), "2024 " + Figure.published(2000),
                        "2025 " + Figure.published(2074));
        assertThat(new PayOverTime(database).ask(List.of(AGENTS)).get(AGENTS)).hasSize(16);
    }

    @Test
    void pricesAreToldWithWhoseTheyAre() {
        PricesInPlace prices = new PricesInPlace(database);
        assertThat(prices.ask("34620", "en").map(each -> each.areaName() + each.parity())).contains("Muncie, IN88.148");
        assertThat(prices.ask("1800001", "ar").map(each -> each.areaName() + each.year())).contains("إنديانا2024");
        assertThat(prices.ask("72", "en")).isEmpty();
    }
}
