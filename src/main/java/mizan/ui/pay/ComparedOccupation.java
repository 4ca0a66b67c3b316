package mizan.ui.pay;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.Occupation;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.StandIn;
import mizan.query.PayOverTime;

/// An occupation with its figures, as a chart shows it.
///
/// @param series its colour and mark
/// @param pay empty if no table of the year lists it
/// @param standIn the wider place whose pay it is, where none is published for the one that was asked about
/// @param years in their order
/// @param work what people in it do; empty where nothing is told of it, or where it is told elsewhere
public record ComparedOccupation(Occupation occupation, int series, Optional<PayDistribution> pay,
        Optional<StandIn> standIn, List<PayOverTime.Year> years, String work) {

    /// Pay of the place that was asked about, without what people in it do.
    public ComparedOccupation(Occupation occupation, int series, Optional<PayDistribution> pay,
            List<PayOverTime.Year> years) {
        this(occupation, series, pay, years, "");
    }

    /// The same without pay if that is of a wider place.
    public ComparedOccupation withoutStandIn() {
        return standIn.isEmpty()
                ? this
                : new ComparedOccupation(occupation, series, Optional.empty(), Optional.empty(), years, work);
    }

    /// Pay of the place that was asked about.
    public ComparedOccupation(Occupation occupation, int series, Optional<PayDistribution> pay,
            List<PayOverTime.Year> years, String work) {
        this(occupation, series, pay, Optional.empty(), years, work);
    }

    public String key() {
        return occupation.code().text();
    }
}
