package mizan.ui.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.pay.Estimate;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.query.PayByIndustry.Industry;
import mizan.ui.pay.RankWords;

/// The ranks of industries by the highest mean among the compared occupations in each, shared where these means are not
/// reliably different.
record IndustryPlaces(PayBasis basis) {

    /// By industry code; empty for other measures, and where no sampling error is published.
    Map<String, Rank> of(List<Industry> industries, PayMeasure measure) {
        List<Industry> paid = industries.stream().filter(industry -> best(industry).isPresent()).toList();
        List<Estimate> means = means(paid);
        Map<String, Rank> places = new HashMap<>();
        if (measure == PayMeasure.MEAN && RankWords.anyKnown(means)) {
            List<Rank> ranks = Rank.of(means);
            for (int i = 0; i < ranks.size(); i++) {
                places.put(paid.get(i).naicsCode(), ranks.get(i));
            }
        }
        return places;
    }

    List<Estimate> means(List<Industry> industries) {
        return industries.stream().flatMap(industry -> best(industry).stream()).toList();
    }

    private Optional<Estimate> best(Industry industry) {
        return industry.pay()
                .values()
                .stream()
                .flatMap(pay -> pay.mean(basis).stream())
                .max(Comparator.comparingDouble(Estimate::value));
    }
}
