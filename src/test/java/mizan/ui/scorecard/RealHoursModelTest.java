package mizan.ui.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import mizan.background.DirectTasks;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.TaxYears;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.RealHours;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.WeighedPay;
import mizan.query.ReferenceDatabase;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is left of pay for each real hour goes into the weighing: of the offer, and of what the person has and wants alike.
class RealHoursModelTest {

    private static final SocCode TELEMARKETERS = new SocCode("41-9041");
    /// The whole example of the offer in Texas, of which $12.43 are left for each real hour, and how the person files.
    private static final String TERMS = """
            {"41-9041":{"basis":"hourly","pay":1750,"bonus":60000,"premium":12000,"leave":10,"holidays":8,"minutes":45,\
            "fares":900,"filing":"single","place":"48"},"present":{"basis":"hourly","filing":"single","place":""%s}}""";

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Session session = new Session(new Settings());
    private final ScorecardWorkspace kept = ScorecardWorkspace.unsaved();
    private final ScorecardModel cards = new ScorecardModel(session, kept, StartingItems.NOTHING_KNOWN);
    private int reads;
    private final RealHoursModel model = new RealHoursModel(session, kept, new StateTaxes(database), () -> {
        reads++;
        return TaxYears.read();
    }, LocalDate.of(2026, 6, 1), new DirectTasks());

    @BeforeEach
    void anOfferOnACard() {
        cards.create(Optional.of(TELEMARKETERS), "Telemarketers");
        cards.editAll("", all -> all.with(all.person().withAims(new PayAims(hourly(1_625), hourly(2_200)))));
        cards.edit(card -> card.withSubject(card.subject().withPlace(Optional.of("48")).withOffer(hourly(1_750))));
        cards.matters("", PayItem.ID, OptionalDouble.of(60), false);
        session.settings().offers().set(TERMS.formatted(""));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Optional<Offer> hourly(long cents) {
        return Optional.of(new Offer(cents, PayBasis.HOURLY));
    }

    private void weigh(WeighedPay pay) {
        cards.edit(card -> card.withWeighedPay(pay));
    }

    private Scorecard card() {
        return cards.card().get().orElseThrow();
    }

    private void assertPay(Side side, double value) {
        Item pay = card().answers().item(PayItem.ID).orElseThrow();
        assertThat(pay.side()).isEqualTo(side);
        assertThat(pay.applicability().orElseThrow().likely()).isCloseTo(value, within(1e-9));
    }

    private RealHours real() {
        return cards.person().get().aims().real();
    }

    /// Of $16.25 and $22.00 an hour $29,338.30 and $38,948.16 a year are left, for 2,080 hours.
    @Test
    void theOfferIsWeighedBetweenWhatThePersonHasAndWantsByTheSameMeasure() {
        assertPay(Side.PRO, 125 / 575.0);
        weigh(WeighedPay.REAL_HOUR);
        assertThat(real().now()).isEqualTo(OptionalLong.of(1_410));
        assertThat(real().goal()).isEqualTo(OptionalLong.of(1_873));
        assertThat(real().known()).containsEntry(card().id(), 1_243L);
        assertPay(Side.CON, (1_410 - 1_243) / (1_873.0 - 1_410));
    }

    @Test
    void theChoiceIsUndoneInOneStep() {
        weigh(WeighedPay.REAL_HOUR);
        cards.undo();
        assertThat(card().weighedPay()).isEqualTo(WeighedPay.OFFERED);
        assertPay(Side.PRO, 125 / 575.0);
        cards.redo();
        assertPay(Side.CON, (1_410 - 1_243) / (1_873.0 - 1_410));
    }

    @Test
    void whatIsSaidOfEitherJobMovesIt() {
        weigh(WeighedPay.REAL_HOUR);
        session.settings().offers().set(TERMS.formatted(",\"minutes\":60"));
        // 520 hours more on the way, for the same that is left.
        assertThat(real().now()).isEqualTo(OptionalLong.of(1_128));
        assertPay(Side.PRO, (1_243 - 1_128) / (real().goal().orElseThrow() - 1_128.0));
        cards.edit(card -> card.withSubject(card.subject().withOffer(hourly(2_000))));
        assertThat(real().known().get(card().id())).isGreaterThan(1_243L);
        cards.editAll("", all -> all.with(all.person().withAims(all.person().aims().withNow(Optional.empty()))));
        assertThat(card().answers().item(PayItem.ID).orElseThrow().answered()).isFalse();
    }

    /// Texas takes nothing of wages, in Austin too; in California what it takes is not said.
    @Test
    void aJobInACityIsTaxedByItsState() {
        weigh(WeighedPay.REAL_HOUR);
        assertThat(open()).doesNotContain(StepKind.STATE);
        cards.edit(card -> card.withSubject(card.subject().withPlace(Optional.of("12420"))));
        assertThat(open()).doesNotContain(StepKind.STATE);
        cards.edit(card -> card.withSubject(card.subject().withPlace(Optional.of("06"))));
        assertThat(open()).contains(StepKind.STATE);
    }

    private List<StepKind> open() {
        return Objects.requireNonNull(model.reckoned().get().offers().get(card().id())).open();
    }

    @Test
    void nothingIsAskedOrReadBeforeACardWeighsIt() {
        assertThat(reads).isZero();
        assertThat(model.reckoned().get()).isEqualTo(RealHoursModel.Reckoned.NOTHING);
        weigh(WeighedPay.REAL_HOUR);
        assertThat(reads).isPositive();
        assertThat(model.reckoned().get().offers()).containsOnlyKeys(card().id());
    }
}
