package mizan.domain.scorecard;

import java.util.Map;

/// Pay as a criterion of a comparison.
///
/// @param centsPerHour of each card by its id; a card that is not in it has no known pay
public record ComparedPay(PayCriterion criterion, Map<String, Double> centsPerHour) {

    public ComparedPay {
        centsPerHour = Map.copyOf(centsPerHour);
    }
}
