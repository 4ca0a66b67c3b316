package mizan.ui.pay;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.Occupation;
import mizan.domain.pay.PayDistribution;
import mizan.query.PayOverTime;

/// An occupation with its figures, as a chart shows it.
///
/// @param series its colour and mark
/// @param pay empty if the year's national table does not list it
/// @param years in their order
/// @param work what people in it do; empty where nothing is told of it, or where it is told elsewhere
public record ComparedOccupation(Occupation occupation, int series, Optional<PayDistribution> pay,
        List<PayOverTime.Year> years, String work) {

    /// Without what people in it do.
    public ComparedOccupation(Occupation occupation, int series, Optional<PayDistribution> pay,
            List<PayOverTime.Year> years) {
        this(occupation, series, pay, years, "");
    }

    public String key() {
        return occupation.code().text();
    }
}
