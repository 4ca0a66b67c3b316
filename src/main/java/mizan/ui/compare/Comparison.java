package mizan.ui.compare;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.prices.ConsumerPrices;
import mizan.domain.prices.PriceLevel;
import mizan.ui.pay.Subject;

/// All figures that the screen shows at once, for one set of occupations and one year.
///
/// @param pricesOf the state in whose prices pay is told, but for pay over the years; empty for the whole country's
record Comparison(int year, List<Subject> subjects, IndustryView industries, ConsumerPrices prices,
        Optional<PriceLevel> pricesOf) {

    Optional<Subject> subject(SocCode code) {
        return subjects.stream().filter(subject -> subject.occupation().code().equals(code)).findFirst();
    }
}
