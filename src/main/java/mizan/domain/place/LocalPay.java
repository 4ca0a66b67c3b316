package mizan.domain.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;

/// Pay of one occupation for somebody who asks about one place: the place's own, or that of the next wider place which
/// has the figure that they look at. Whoever shows it says of which place it is.
///
/// @param of the place whose pay it is
public record LocalPay(PayDistribution pay, Place of) {

    /// The one rule on what stands in for what: the area's pay, else its state's, else the nation's. If none of them
    /// has the figure it is the narrowest that is listed at all, with the reason why there is none; empty if none is.
    ///
    /// @param places the one that is asked about, then the wider ones; all figures are to be of the same year
    /// @param measure that the person looks at
    public static Optional<LocalPay> nearest(List<Place> places, Function<Place, Optional<PayDistribution>> pay,
            PayMeasure measure) {
        List<LocalPay> listed = places.stream()
                .flatMap(place -> pay.apply(place).map(found -> new LocalPay(found, place)).stream())
                .toList();
        return listed.stream().filter(each -> each.has(measure)).findFirst().or(() -> listed.stream().findFirst());
    }

    /// That another place stands in for the one that was asked about; empty if the pay is its own.
    public Optional<StandIn> standIn(Place asked) {
        return of.areaCode().equals(asked.areaCode()) ? Optional.empty() : Optional.of(new StandIn(asked, of));
    }

    private boolean has(PayMeasure measure) {
        return !(pay.pay(measure, PayBasis.HOURLY) instanceof Figure.Missing);
    }
}
