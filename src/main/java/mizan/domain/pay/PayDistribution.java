package mizan.domain.pay;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.pay.Figure.Reason;

/// The pay of one occupation in one place and industry, as one row of an OEWS table gives it, in cents.
///
/// @param employment persons employed, self-employed not counted
/// @param meanRelativeError relative standard error of the mean in percent; empty where none is published
public record PayDistribution(
        Figure employment,
        Map<PayMeasure, Figure> hourly,
        Map<PayMeasure, Figure> annual,
        OptionalDouble meanRelativeError) {

    public PayDistribution {
        hourly = Map.copyOf(hourly);
        annual = Map.copyOf(annual);
    }

    /// The measure as published; where it is published on the other basis only, derived from that with
    /// [PayBasis#HOURS_PER_YEAR] and marked so.
    public Figure pay(PayMeasure measure, PayBasis basis) {
        Figure own = published(measure, basis);
        if (!(own instanceof Missing)) {
            return own;
        }
        return switch (published(measure, basis.other())) {
            case Amount(long cents, Origin origin) -> new Amount(convert(cents, basis), derived(origin));
            case AtLeast(long cents, Origin origin) -> new AtLeast(convert(cents, basis), derived(origin));
            case Missing _ -> own;
        };
    }

    /// The measure as the source prints it on this basis, and nothing else.
    public Figure published(PayMeasure measure, PayBasis basis) {
        return (basis == PayBasis.HOURLY ? hourly : annual)
                .getOrDefault(measure, Figure.missing(Reason.NOT_PUBLISHED));
    }

    /// The 90 % confidence interval of the mean, if there is a number and a relative standard error.
    public Optional<ConfidenceInterval> meanInterval(PayBasis basis) {
        if (pay(PayMeasure.MEAN, basis) instanceof Amount(long cents, _) && meanRelativeError.isPresent()) {
            return Optional.of(ConfidenceInterval.ninety((double) cents, meanRelativeError.getAsDouble()));
        }
        return Optional.empty();
    }

    /// The mean in cents with its sampling error, if there is a number. The published error is relative and of the mean
    /// alone: it holds for both bases, and for no percentile.
    public Optional<Estimate> mean(PayBasis basis) {
        return pay(PayMeasure.MEAN, basis) instanceof Amount(long cents, _)
                ? Optional.of(Estimate.of((double) cents, meanRelativeError))
                : Optional.empty();
    }

    /// The same distribution with every amount multiplied by `factor`, for other prices or another year's dollars;
    /// all of it is then restated.
    public PayDistribution scaled(double factor) {
        return new PayDistribution(employment, scale(hourly, factor), scale(annual, factor), meanRelativeError);
    }

    private static Map<PayMeasure, Figure> scale(Map<PayMeasure, Figure> figures, double factor) {
        Map<PayMeasure, Figure> scaled = new EnumMap<>(PayMeasure.class);
        figures.forEach((measure, figure) -> scaled.put(measure, figure.scaled(factor)));
        return scaled;
    }

    private static Origin derived(Origin origin) {
        return origin == Origin.PUBLISHED ? Origin.DERIVED : origin;
    }

    private static long convert(long cents, PayBasis to) {
        return to == PayBasis.ANNUAL
                ? Math.multiplyExact(cents, PayBasis.HOURS_PER_YEAR)
                : Math.round((double) cents / PayBasis.HOURS_PER_YEAR);
    }
}
