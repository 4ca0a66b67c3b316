package mizan.ui.compare;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.prices.ConsumerPrices;

/// All figures that the screen shows at once, for one set of occupations and one year.
record Comparison(int year, List<Subject> subjects, IndustryView industries, ConsumerPrices prices) {

    Optional<Subject> subject(SocCode code) {
        return subjects.stream().filter(subject -> subject.occupation().code().equals(code)).findFirst();
    }
}
