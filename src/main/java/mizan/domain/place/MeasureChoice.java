package mizan.domain.place;

import java.util.Optional;
import mizan.domain.pay.Estimate;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;
import mizan.domain.prices.PriceLevel;

/// A measure with all that is needed to read it in a place.
///
/// @param basis of measures of pay
/// @param adjusted whether pay is told by what it buys: pay ÷ (regional price parity ÷ 100)
public record MeasureChoice(StateMeasure measure, PayBasis basis, boolean adjusted) {

    private static final int CENTS = 100;

    /// The same with pay as it is paid.
    public MeasureChoice asPaid() {
        return new MeasureChoice(measure, basis, false);
    }

    /// @param nation the same occupation in the whole country
    public MeasureReading read(PlaceFigures place, PlaceFigures nation) {
        Optional<PayDistribution> here = place.pay();
        if (here.isEmpty()) {
            return new None(Gap.NOT_LISTED);
        }
        Optional<PayMeasure> pay = measure.pay();
        if (pay.isPresent()) {
            return pay(here.get().pay(pay.get(), basis), place);
        }
        Concentration concentration = new Concentration(here.get().employment(), place.allEmployment());
        return switch (measure) {
            case JOBS_PER_1000 -> published(place.jobsPerThousand(), concentration.perThousand());
            case LOCATION_QUOTIENT -> published(place.quotient(), concentration.quotient(new Concentration(nation.pay()
                    .map(PayDistribution::employment)
                    .orElse(Figure.missing(Figure.Reason.NOT_PUBLISHED)), nation.allEmployment())));
            default -> MeasureReading.of(here.get().employment(), 1);
        };
    }

    /// What is printed is not reckoned again.
    private static MeasureReading published(MeasureReading printed, MeasureReading derived) {
        return printed instanceof None ? derived : printed;
    }

    /// The mean in dollars on this basis, whatever the measure, with its sampling error; empty where there is no number.
    public Optional<Estimate> mean(PlaceFigures place) {
        return place.pay()
                .flatMap(pay -> pay(pay.pay(PayMeasure.MEAN, basis), place) instanceof Exact(double dollars, _)
                        ? Optional.of(Estimate.of(dollars, pay.meanRelativeError()))
                        : Optional.empty());
    }

    private MeasureReading pay(Figure figure, PlaceFigures place) {
        if (!adjusted || place.nation()) {
            return MeasureReading.of(figure, CENTS);
        }
        return place.prices()
                .map(PriceLevel::buyingPower)
                .map(factor -> MeasureReading.of(figure.scaled(factor), CENTS))
                .orElse(new None(Gap.NOT_PUBLISHED));
    }
}
