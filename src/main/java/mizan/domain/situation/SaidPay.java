package mizan.domain.situation;

import mizan.domain.pay.PayBasis;

/// An amount of pay that a person said.
///
/// @param text as they typed it, so that a field shows it again as it was
/// @param basis that it was said on
/// @param cents on the basis, above 0
public record SaidPay(String text, PayBasis basis, long cents) {

    public SaidPay {
        if (cents <= 0) {
            throw new IllegalArgumentException("nobody says this as pay: " + cents);
        }
    }

    /// In cents, at [PayBasis#HOURS_PER_YEAR] where it was said on the other basis.
    public long on(PayBasis wanted) {
        if (wanted == basis) {
            return cents;
        }
        return wanted == PayBasis.ANNUAL
                ? Math.multiplyExact(cents, PayBasis.HOURS_PER_YEAR)
                : Math.round((double) cents / PayBasis.HOURS_PER_YEAR);
    }
}
