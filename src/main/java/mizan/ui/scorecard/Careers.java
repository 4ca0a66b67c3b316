package mizan.ui.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.prices.PriceLevel;

/// What the published tables know of the careers that cards can be about.
///
/// @param year the May of the figures
/// @param all those in the tray, in its order, then those that only cards name
/// @param states by name
record Careers(int year, List<Career> all, List<PriceLevel> states) {

    /// One occupation.
    ///
    /// @param series its colour and mark; empty if it is not in the tray
    /// @param pay in the whole country; empty if the year's table does not list it
    record Career(Occupation occupation, Optional<Integer> series, Optional<PayDistribution> pay) {

        SocCode code() {
            return occupation.code();
        }

        Figure hourly(PayMeasure measure) {
            return pay.map(distribution -> distribution.pay(measure, PayBasis.HOURLY))
                    .orElseGet(() -> Figure.missing(Figure.Reason.NOT_PUBLISHED));
        }

        /// Cents per hour; empty where no number is published, or only a bound.
        OptionalLong hourlyCents(PayMeasure measure) {
            return hourly(measure) instanceof Figure.Amount(long cents, _)
                    ? OptionalLong.of(cents)
                    : OptionalLong.empty();
        }
    }

    Optional<Career> career(SocCode code) {
        return all.stream().filter(career -> career.code().equals(code)).findFirst();
    }

    List<Career> inTray() {
        return all.stream().filter(career -> career.series().isPresent()).toList();
    }
}
