package mizan.domain.place;

import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.Origin;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.Gap;
import mizan.domain.place.MeasureReading.None;

/// How much of all employment of a place one occupation has. BLS publishes both measures too; they are worked out here
/// from the employment that the same table has for the occupation and for all occupations (BLS, OEWS, “Jobs per 1,000”
/// and “Location quotient” in the description of its fields), so they are derived.
///
/// @param jobs persons employed in the occupation
/// @param allJobs persons employed in all occupations
public record Concentration(Figure jobs, Figure allJobs) {

    /// Jobs of the occupation in each 1,000 jobs of the place.
    public MeasureReading perThousand() {
        return known() ? new Exact(share() * 1000, Origin.DERIVED) : new None(Gap.NOT_PUBLISHED);
    }

    /// How many times the share that the occupation has in the whole country: above 1 it is more common here.
    public MeasureReading quotient(Concentration nation) {
        return known() && nation.known() && nation.share() > 0
                ? new Exact(share() / nation.share(), Origin.DERIVED)
                : new None(Gap.NOT_PUBLISHED);
    }

    private boolean known() {
        return jobs instanceof Amount && allJobs instanceof Amount(long all, _) && all > 0;
    }

    private double share() {
        return jobs instanceof Amount(long some, _) && allJobs instanceof Amount(long all, _)
                ? (double) some / all
                : Double.NaN;
    }
}
