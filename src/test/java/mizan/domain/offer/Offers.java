package mizan.domain.offer;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PlausiblePay;
import mizan.domain.prices.PriceLevel;

/// Offers for tests: that of the design's test vector, and random ones.
final class Offers {

    static final TaxYear TAX = TaxYears.read().of(2026);
    static final Published TEXAS = new Published(TAX, Optional.of("48"),
            Optional.of(new PriceLevel("48", "Texas", 2024, 97.2)));

    private Offers() {}

    /// $17.50 an hour in Texas, with a bonus, health insurance and a bus.
    static Terms vector() {
        return Terms.NONE.withPay(PayBasis.HOURLY, 17_50)
                .with(Term.HOURS, 40_00)
                .with(Term.WEEKS, 52)
                .with(Term.LEAVE, 10)
                .with(Term.HOLIDAYS, 8)
                .with(Term.BONUS, 600_00)
                .with(Term.PREMIUM, 120_00)
                .with(Term.AT_WORK_PLACE, 5)
                .with(Term.MINUTES, 45)
                .with(Term.FARES, 9_00)
                .filing(Optional.of(FilingStatus.SINGLE));
    }

    /// A year's wages and nothing else.
    static Terms wages(long cents, FilingStatus status) {
        return Terms.NONE.withPay(PayBasis.ANNUAL, cents).filing(Optional.of(status));
    }

    /// Any offer that can be: each term is told or not, with or without a low and a high.
    static Terms random(Random random) {
        PayBasis basis = random.nextBoolean() ? PayBasis.HOURLY : PayBasis.ANNUAL;
        Terms terms = Terms.NONE.withPay(basis, PlausiblePay.least(basis)
                + random.nextLong(random.nextBoolean() ? PlausiblePay.most(basis) / 10
                        : PlausiblePay.most(basis) - PlausiblePay.least(basis)));
        for (Term term : Term.values()) {
            if (term == Term.PAY || random.nextInt(3) == 0) {
                continue;
            }
            Span span = span(term, random);
            if (terms.fault(term, span).isEmpty()) {
                terms = terms.with(term, span);
            }
        }
        return terms.with(choice(OvertimeRule.values(), random)).filing(choice(FilingStatus.values(), random));
    }

    static Published published(Random random) {
        return new Published(TAX, random.nextBoolean() ? Optional.empty() : Optional.of("48"),
                random.nextBoolean() ? Optional.empty()
                        : Optional.of(new PriceLevel("48", "", 2024, (80_000 + random.nextInt(40_000)) / 1000.0)));
    }

    private static Span span(Term term, Random random) {
        long width = term.most() - term.least();
        // Small amounts are likelier, as they are among people.
        long most = random.nextBoolean() ? width : Math.max(1, width / 100);
        long[] values = random.longs(3, term.least(), term.least() + most + 1).sorted().toArray();
        return term.ranged() && random.nextBoolean() ? new Span(values[0], values[1], values[2])
                : Span.exactly(values[1]);
    }

    private static <T> Optional<T> choice(T[] all, Random random) {
        int which = random.nextInt(all.length + 1);
        return which == all.length ? Optional.empty() : Optional.of(all[which]);
    }

    static HonestHour hour(Terms terms, Published published) {
        return HonestHour.of(terms, published, Set.of()).orElseThrow();
    }
}
