package mizan.domain.pay;

/// Which amounts can be somebody's pay, so that a slip of the hand is asked about before it stands in a chart.
///
/// The least is below what the law of the United States lets a person with tips be paid in cash, $2.13 an hour. The most is
/// above all that is published: the reference has $7.25 to $349.35 an hour, and $15,080 to $826,360 a year. A year is
/// [PayBasis#HOURS_PER_YEAR] hours, so that the same pay is plausible on both bases or on neither. What is an hour's pay is
/// never a year's: a wrong basis is always seen.
public final class PlausiblePay {

    private static final long LEAST_PER_HOUR = 200;
    private static final long MOST_PER_HOUR = 50_000;

    private PlausiblePay() {}

    /// In cents.
    public static long least(PayBasis basis) {
        return basis == PayBasis.HOURLY ? LEAST_PER_HOUR : LEAST_PER_HOUR * PayBasis.HOURS_PER_YEAR;
    }

    /// In cents.
    public static long most(PayBasis basis) {
        return basis == PayBasis.HOURLY ? MOST_PER_HOUR : MOST_PER_HOUR * PayBasis.HOURS_PER_YEAR;
    }

    public static boolean holds(long cents, PayBasis basis) {
        return cents >= least(basis) && cents <= most(basis);
    }
}
