package mizan.ui.offer;

import java.util.Optional;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.Span;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.PercentileBand;

/// What more pay would bring, up to the next published percentile.
///
/// @param measure the percentile
/// @param cents that it is, on the basis of the offer
/// @param more cents for each real hour
record NextMark(PayMeasure measure, long cents, long more) {

    /// Empty where no percentile is known to be above the pay. What is left out of the offer is left out of it too.
    static Optional<NextMark> above(HonestHour now, PayDistribution range) {
        Terms terms = now.terms();
        PayBasis basis = terms.basis();
        PayMeasure above = PercentileBand.of(terms.span(Term.PAY).map(Span::likely).orElse(0L), range, basis).below();
        if (above == null || !(range.pay(above, basis) instanceof Figure.Amount(long cents, _))) {
            return Optional.empty();
        }
        return terms.paying(basis, cents).flatMap(more -> HonestHour.of(more, now.published(), now.off()))
                .map(more -> new NextMark(above, cents, more.perHour().likely() - now.perHour().likely()));
    }
}
