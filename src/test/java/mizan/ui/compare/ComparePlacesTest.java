package mizan.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.domain.data.Scope;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.domain.place.StandIn;
import mizan.domain.prices.PriceLevel;
import mizan.query.PayOverTime;
import mizan.query.ReferenceDatabase;
import mizan.settings.SampleSettings;
import mizan.store.Database;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is compared where a person lives: what stands in, what it buys, and over which years.
class ComparePlacesTest {

    private static final Place MUNCIE = new Place("34620", "Muncie, IN", Scope.METRO);
    private static final Place INDIANA = new Place("18", "Indiana", Scope.STATE);
    private static final SocCode TELEMARKETERS = new SocCode("41-9041");
    private static final SocCode CUSTOMER_SERVICE = new SocCode("43-4051");

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Session session = new Session(SampleSettings.comparing());
    private final CompareModel model = new CompareModel(session, new ComparisonQuestions(database), new DirectTasks());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyWhatIsNotPublishedThereIsOfTheState() {
        session.home().set("34620");
        assertThat(shown().place()).isEqualTo(MUNCIE);
        assertThat(shown().year()).isEqualTo(2025);
        assertThat(subject(TELEMARKETERS).standIn()).contains(new StandIn(MUNCIE, INDIANA));
        assertThat(median(TELEMARKETERS)).isEqualTo(Figure.published(1517));
        assertThat(subject(CUSTOMER_SERVICE).standIn()).isEmpty();
        session.measure().set(PayMeasure.MEAN);
        assertThat(subject(CUSTOMER_SERVICE).standIn()).as("means are published of no area")
                .contains(new StandIn(MUNCIE, INDIANA));
    }

    /// A sentence on Muncie does not set its pay against that of all Indiana.
    @Test
    void whatStandsInTakesNoPartInTheFindings() {
        session.home().set("34620");
        assertThat(shown().ofThePlaceAlone().subjects()).filteredOn(subject -> subject.pay().isPresent()).hasSize(3)
                .noneMatch(subject -> subject.occupation().code().equals(TELEMARKETERS));
    }

    /// What stands in was paid at the state's prices.
    @Test
    void whatItBuysIsByThePricesOfThePlaceThatPays() {
        session.home().set("34620");
        session.whatItBuys().set(true);
        assertThat(shown().level()).map(PriceLevel::parity).contains(88.148);
        assertThat(median(CUSTOMER_SERVICE)).isEqualTo(new Figure.Amount(2162, Figure.Origin.RESTATED));
        assertThat(median(TELEMARKETERS)).isEqualTo(new Figure.Amount(1625, Figure.Origin.RESTATED));
        session.home().set("72");
        assertThat(shown().level()).as("Puerto Rico has none").isEmpty();
        session.home().set("");
        assertThat(median(TELEMARKETERS)).as("the measure itself").isEqualTo(Figure.published(1704));
    }

    /// The prices of 2023 are of another vintage than the newest.
    @Test
    void payOfAnEarlierYearIsToldByThePricesOfThatYear() {
        session.chooseVintage(Vintage.of(2023));
        session.home().set("18");
        session.whatItBuys().set(true);
        assertThat(shown().level()).map(PriceLevel::year).contains(2023);
        session.chooseVintage(Vintage.newest());
        assertThat(shown().level()).map(PriceLevel::year).contains(2024);
    }

    @Test
    void theYearsAreThoseOfTheStateUntilTheCountryIsWanted() {
        session.home().set("34620");
        assertThat(shown().yearsOf()).isEqualTo(INDIANA);
        assertThat(subject(CUSTOMER_SERVICE).years()).extracting(PayOverTime.Year::year)
                .containsExactly(2023, 2024, 2025);
        assertThat(subject(CUSTOMER_SERVICE).years().getLast().pay().pay(PayMeasure.MEDIAN, PayBasis.HOURLY))
                .isEqualTo(Figure.published(2074));
        model.nationsYears().set(true);
        assertThat(shown().yearsOf().wholeCountry()).isTrue();
        assertThat(shown().ownYears()).as("what one can go back to").contains(INDIANA);
        assertThat(subject(CUSTOMER_SERVICE).years()).hasSizeGreaterThan(10);
        session.home().set("72");
        model.nationsYears().set(false);
        assertThat(shown().yearsOf().wholeCountry()).as("one year makes no line").isTrue();
        assertThat(shown().ownYears()).isEmpty();
    }

    private PayComparison shown() {
        return ((Loadable.Ready<PayComparison>) model.comparison().get()).value();
    }

    private ComparedOccupation subject(SocCode code) {
        return shown().subject(code).orElseThrow();
    }

    private Figure median(SocCode code) {
        return subject(code).pay().orElseThrow().pay(PayMeasure.MEDIAN, PayBasis.HOURLY);
    }
}
