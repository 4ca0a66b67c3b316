package mizan.domain.scorecard;

/// Pay as a criterion beside the items, valued linearly from the worst to the best pay in question.
///
/// @param points how much it matters to get the best in place of the worst, above 0 to 100
/// @param worst cents per hour
/// @param best cents per hour, more than `worst`
public record PayCriterion(double points, long worst, long best) {

    public PayCriterion {
        if (!(points > 0 && points <= SwingPoints.MOST) || worst < 0 || best <= worst) {
            throw new IllegalArgumentException("no pay to weigh by: " + points + ", " + worst + ", " + best);
        }
    }

    /// The value of a pay in cents per hour: 0 at the worst, 1 at the best; beyond them it goes on as it was.
    public double value(double centsPerHour) {
        return (centsPerHour - worst) / (best - worst);
    }

    /// What a full swing of an item with these points is worth, in cents per hour (Keeney and Raiffa's even swaps).
    public double priceOf(double itemPoints) {
        return itemPoints / points * (best - worst);
    }

    /// The points of an item whose full swing is worth `centsPerHour`; the reverse of [#priceOf], and so possibly
    /// above 100.
    public double pointsFor(double centsPerHour) {
        return centsPerHour * points / (best - worst);
    }

    public PayCriterion withPoints(double value) {
        return new PayCriterion(value, worst, best);
    }
}
