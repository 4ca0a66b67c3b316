package mizan.domain.offer;

import java.util.OptionalLong;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PlausiblePay;

/// The pay at which an offer leaves as much for each real hour as another.
public final class MatchingPay {

    /// Each tax is rounded apart, so that a cent more of pay can leave a few cents less: within so many cents below what a
    /// halving search finds there may be one that reaches the target too. Each of at most five roundings moves a year's
    /// rest by half a cent, and a cent of pay leaves more than a third of one.
    private static final int UNEVEN = 24;

    private MatchingPay() {}

    /// The least cents, on the basis of the terms, at which a real hour leaves the target or more, all else as it is and
    /// without the steps that are left out; empty if no pay that can be meant does.
    ///
    /// @param target in cents for a real hour
    /// @param scenario of what else was said of the offer
    public static OptionalLong least(HonestHour hour, long target, Scenario scenario) {
        PayBasis basis = hour.terms().basis();
        long least = PlausiblePay.least(basis);
        long reaching = PlausiblePay.most(basis);
        if (!reaches(hour, reaching, target, scenario)) {
            return OptionalLong.empty();
        }
        long below = least - 1;
        while (reaching - below > 1) {
            long middle = (below + reaching) / 2;
            if (reaches(hour, middle, target, scenario)) {
                reaching = middle;
            } else {
                below = middle;
            }
        }
        for (long cents = Math.max(least, reaching - UNEVEN); cents < reaching; cents++) {
            if (reaches(hour, cents, target, scenario)) {
                return OptionalLong.of(cents);
            }
        }
        return OptionalLong.of(reaching);
    }

    private static boolean reaches(HonestHour hour, long cents, long target, Scenario scenario) {
        Terms terms = hour.terms();
        return new Year(terms.withPay(terms.basis(), cents), hour.published(), scenario, hour.off())
                .perHour() >= target;
    }
}
