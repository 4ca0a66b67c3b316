package mizan.domain.scorecard;

import mizan.domain.pay.PayBasis;

/// The pay of a concrete offer.
///
/// @param cents 0 or more, on the basis
public record Offer(long cents, PayBasis basis) {

    public Offer {
        if (cents < 0) {
            throw new IllegalArgumentException("pay is never negative: " + cents);
        }
    }

    /// Per hour, at [PayBasis#HOURS_PER_YEAR] where the offer is per year.
    public double centsPerHour() {
        return basis == PayBasis.HOURLY ? (double) cents : (double) cents / PayBasis.HOURS_PER_YEAR;
    }
}
