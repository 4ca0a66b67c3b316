package mizan.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mizan.domain.offer.Step.Status;
import mizan.domain.pay.PayBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HonestHourTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            3640000, SINGLE, 218800, 225680, 52780
            3640000, HEAD, 122500, 225680, 52780
            3640000, JOINT, 42000, 225680, 52780
            7622000, SINGLE, 793840, 472564, 110519
            1610000, SINGLE, 0, 99820, 23345
            25000000, SINGLE, 5130400, 1143900, 407500
            70000000, JOINT, 17126850, 1143900, 1420000
            """)
    void taxesAreThoseOfThePublishedTables(long wages, FilingStatus status, long federal, long security,
            long medicare) {
        HonestHour hour = Offers.hour(Offers.wages(wages, status), Offers.TEXAS);

        assertThat(hour.step(StepKind.FEDERAL).amounts().likely()).isEqualTo(-federal);
        assertThat(hour.step(StepKind.SOCIAL_SECURITY).amounts().likely()).isEqualTo(-security);
        assertThat(hour.step(StepKind.MEDICARE).amounts().likely()).isEqualTo(-medicare);
    }

    @Test
    void theWholeOfferComesToWhatTheDesignSays() {
        HonestHour hour = Offers.hour(Offers.vector(), Offers.TEXAS);

        assertThat(hour.gross()).isEqualTo(all(37_000_00));
        assertThat(hour.steps().stream().map(step -> step.amounts().likely())).containsExactly(36_400_00L, 0L, 600_00L,
                -1_440_00L, 0L, -2_087_20L, -2_204_72L, -515_62L, 0L, -2_178_00L, 0L, 0L);
        assertThat(hour.hours(Scenario.LIKELY)).isEqualTo(new YearHours(1936_00, 0, 363_00));
        assertThat(hour.left()).isEqualTo(all(28_574_46));
        assertThat(hour.perHour()).isEqualTo(all(12_43));
        assertThat(hour.leftAtNationalPrices()).contains(all(29_397_59));
        assertThat(hour.perHourAtNationalPrices()).contains(all(12_79));
    }

    @Test
    void whatWasNotSaidIsOpenAndInNoSum() {
        HonestHour hour = Offers.hour(Terms.NONE.withPay(PayBasis.HOURLY, 20_00),
                new Published(Offers.TAX, Optional.empty(), Optional.empty()));

        assertThat(hour.open()).containsExactly(StepKind.BONUS, StepKind.PREMIUM, StepKind.RETIREMENT,
                StepKind.FEDERAL, StepKind.STATE, StepKind.COMMUTE, StepKind.MATCH, StepKind.BENEFITS);
        assertThat(hour.openTerms()).containsExactly(Term.LEAVE, Term.HOLIDAYS, Term.MINUTES);
        assertThat(hour.left().likely()).isEqualTo(41_600_00 - 2_579_20 - 603_20);
        assertThat(hour.leftAtNationalPrices()).isEmpty();
        assertThat(HonestHour.of(Terms.NONE, Offers.TEXAS)).isEmpty();
    }

    @Test
    void aStepSaysWhatItIsFrom() {
        HonestHour hour = Offers.hour(Offers.vector().with(Term.MATCH, 500_00), Offers.TEXAS);

        assertThat(hour.step(StepKind.PAY).status()).isEqualTo(Status.DERIVED);
        assertThat(hour.step(StepKind.BONUS).status()).isEqualTo(Status.TYPED);
        assertThat(hour.step(StepKind.FEDERAL).status()).isEqualTo(Status.PUBLISHED);
        assertThat(hour.step(StepKind.FEDERAL).source()).contains(new Source("IRS, Rev. Proc. 2025-32", 2026));
        assertThat(hour.step(StepKind.STATE).formula()).isEqualTo(Formula.of(Formula.Form.NO_TAX));
        assertThat(hour.step(StepKind.COMMUTE).formula()).isEqualTo(Formula.of(Formula.Form.FARES,
                new Quantity(242_00, Unit.DAYS), Quantity.money(9_00)));
        assertThat(hour.later().likely()).isEqualTo(500_00);
        assertThat(hour.left().likely()).isEqualTo(28_574_46);
    }

    @ParameterizedTest
    @CsvSource({"HALF_MORE, 780000, 0", "SAME, 520000, 0", "UNPAID, 0, 52000"})
    void hoursOverFortyAreWorkedHoweverTheyArePaid(OvertimeRule rule, long paid, long unpaidHours) {
        HonestHour hour = Offers.hour(Terms.NONE.withPay(PayBasis.HOURLY, 10_00)
                .with(Term.HOURS, 50_00).with(Optional.of(rule)), Offers.TEXAS);

        assertThat(hour.step(StepKind.PAY).amounts().likely()).isEqualTo(20_800_00);
        assertThat(hour.step(StepKind.OVERTIME).amounts().likely()).isEqualTo(paid);
        assertThat(hour.hours(Scenario.LIKELY)).isEqualTo(new YearHours(2600_00 - unpaidHours, unpaidHours, 0));
    }

    @Test
    void savingForRetirementLowersTheIncomeTaxAlone() {
        HonestHour hour = Offers.hour(Offers.wages(36_400_00, FilingStatus.SINGLE).with(Term.RETIREMENT, 100_00),
                Offers.TEXAS);

        assertThat(hour.step(StepKind.FEDERAL).amounts().likely()).isEqualTo(-(2_188_00 - 144_00));
        assertThat(hour.step(StepKind.SOCIAL_SECURITY).amounts().likely()).isEqualTo(-2_256_80);
        assertThat(hour.step(StepKind.MEDICARE).amounts().likely()).isEqualTo(-527_80);
    }

    @Test
    void aStepThatIsSwitchedOffTellsWhatItIsWorth() {
        HonestHour hour = Offers.hour(Offers.vector(), Offers.TEXAS);
        HonestHour home = HonestHour.of(Offers.vector(), Offers.TEXAS, Set.of(StepKind.COMMUTE)).orElseThrow();

        assertThat(hour.worth(StepKind.COMMUTE)).isEqualTo(-2_178_00);
        assertThat(home.left().likely()).isEqualTo(28_574_46 + 2_178_00);
        assertThat(home.hours(Scenario.LIKELY).commuting()).isZero();
        // 600 less 12 % and 7.65 %.
        assertThat(hour.worth(StepKind.BONUS)).isEqualTo(600_00 - 72_00 - 37_20 - 8_70);
        assertThatThrownBy(() -> HonestHour.of(Offers.vector(), Offers.TEXAS, Set.of(StepKind.PAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLowsAndHighsOfAllMakeTheOuterRange() {
        HonestHour hour = Offers.hour(Offers.vector().with(Term.BONUS, new Span(0, 600_00, 1_000_00))
                .with(Term.MINUTES, new Span(30, 45, 60)), Offers.TEXAS);
        Terms worst = Offers.vector().with(Term.BONUS, 0).with(Term.MINUTES, 60);
        Terms best = Offers.vector().with(Term.BONUS, 1_000_00).with(Term.MINUTES, 30);

        assertThat(hour.perHour()).isEqualTo(new Outcome(Offers.hour(worst, Offers.TEXAS).perHour().likely(), 12_43,
                Offers.hour(best, Offers.TEXAS).perHour().likely()));
        assertThat(hour.perHour().exact()).isFalse();
    }

    @Test
    void milesAndFaresAreBothOfADay() {
        Terms driven = Offers.vector().with(Term.MILES, 12_5).with(Term.MILEAGE, 725);

        // 25 miles at 72.5 cents are $18.125 a day, beside $9.
        assertThat(Offers.hour(driven, Offers.TEXAS).step(StepKind.COMMUTE).amounts().likely())
                .isEqualTo(-(2_178_00 + 4_386_25));
        assertThat(Offers.hour(driven.with(Term.AT_WORK_PLACE, 0), Offers.TEXAS).step(StepKind.COMMUTE))
                .isEqualTo(new Step(StepKind.COMMUTE, all(0), Status.DERIVED, Formula.of(Formula.Form.AT_HOME),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"HOURS, 20000, TOO_MUCH", "HOURS, -800, TOO_LITTLE", "STATE_RATE, 140000, TOO_MUCH",
            "MINUTES, 900, TOO_MUCH", "AT_WORK_PLACE, 6, MORE_DAYS_THERE_THAN_WORKED", "LEAVE, 252, ALL_DAYS_OFF",
            "HOURS, 11260, LONGER_THAN_A_DAY", "PAY, 99, TOO_LITTLE", "PAY, 50001, TOO_MUCH"})
    void whatCannotBeIsNotTaken(Term term, long value, TermFault fault) {
        Terms vector = Offers.vector();

        assertThat(vector.fault(term, Span.exactly(value))).contains(fault);
        assertThatThrownBy(() -> vector.with(term, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeIsInOrderAndOnlyWhereThereIsOne() {
        assertThat(Offers.vector().fault(Term.BONUS, new Span(2, 1, 3))).contains(TermFault.OUT_OF_ORDER);
        assertThat(Offers.vector().fault(Term.WEEKS, new Span(1, 2, 3))).contains(TermFault.OUT_OF_ORDER);
        assertThat(List.of(Offers.vector().fault(Term.BONUS, new Span(1, 2, 3)),
                Offers.vector().fault(Term.HOURS, Span.exactly(112_50)))).containsOnly(Optional.empty());
    }

    private static Outcome all(long value) {
        return new Outcome(value, value, value);
    }

    /// The minutes of the way are not its cost, and a cost that is half told is named by the half that is missing.
    @Test
    void whatIsNotCountedOfTheWayIsSaidPrecisely() {
        HonestHour minutes = Offers.hour(Terms.NONE.withPay(PayBasis.HOURLY, 17_50).with(Term.MINUTES, 45),
                Offers.TEXAS);
        assertThat(minutes.open()).contains(StepKind.COMMUTE);
        assertThat(minutes.openTerms()).containsExactly(Term.LEAVE, Term.HOLIDAYS);
        HonestHour miles = Offers.hour(minutes.terms().with(Term.MILES, 10_0), Offers.TEXAS);
        assertThat(miles.open()).doesNotContain(StepKind.COMMUTE);
        assertThat(miles.openTerms()).containsExactly(Term.LEAVE, Term.HOLIDAYS, Term.MILEAGE);
        HonestHour fares = Offers.hour(miles.terms().with(Term.FARES, 9_00), Offers.TEXAS);
        assertThat(fares.openTerms()).as("the miles are not counted").contains(Term.MILEAGE);
        assertThat(Offers.hour(miles.terms().with(Term.AT_WORK_PLACE, 0), Offers.TEXAS).openTerms())
                .containsExactly(Term.LEAVE, Term.HOLIDAYS);
    }
}
