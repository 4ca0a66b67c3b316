package mizan.wageimport;

import mizan.domain.pay.PayBasis;

/// The pay from which on a year's tables print `#` instead of a percentile, in cents.
public record TopCode(long hourlyCents, long annualCents) {

    public long cents(PayBasis basis) {
        return basis == PayBasis.HOURLY ? hourlyCents : annualCents;
    }
}
