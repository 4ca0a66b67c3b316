package mizan.ui.careers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.pay.Estimate;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.Rank;
import mizan.query.IndustriesOfOccupation.Industry;
import mizan.ui.pay.RankWords;

/// Which industries pay an occupation best and least, and which employ most. Those with few workers or without a figure
/// take no part in the order of pay.
///
/// @param best the best paying first; all that are ranked, if they are few
/// @param least the last of the order of pay, in that order; empty if all are in `best`
/// @param between how many are ranked between the two
/// @param unranked how many have too few workers or no figure of pay or employment
/// @param largest the largest employer first
/// @param means of those that are ranked, with their sampling errors, by industry code
record IndustryRanks(List<Industry> best, List<Industry> least, int between, int unranked, List<Industry> largest,
        Map<String, Estimate> means) {

    /// How many of each are told.
    static final int FEW = 5;
    /// Fewer people than this make a figure that a few employers can move.
    static final int SMALL_SAMPLE = 100;

    private static final int LARGEST = 3;

    static IndustryRanks of(List<Industry> industries) {
        List<Industry> ranked = industries.stream()
                .filter(industry -> persons(industry) >= SMALL_SAMPLE && mean(industry) > 0)
                .sorted(Comparator.comparingLong(IndustryRanks::mean).reversed())
                .toList();
        List<Industry> largest = industries.stream()
                .filter(industry -> persons(industry) > 0)
                .sorted(Comparator.comparingLong(IndustryRanks::persons).reversed())
                .limit(LARGEST)
                .toList();
        Map<String, Estimate> means = new HashMap<>();
        ranked.forEach(industry -> industry.pay()
                .mean(PayBasis.ANNUAL)
                .ifPresent(mean -> means.put(industry.naicsCode(), mean)));
        boolean few = ranked.size() <= 2 * FEW;
        return new IndustryRanks(few ? ranked : ranked.subList(0, FEW),
                few ? List.of() : ranked.subList(ranked.size() - FEW, ranked.size()),
                few ? 0 : ranked.size() - 2 * FEW, industries.size() - ranked.size(), largest, means);
    }

    /// By industry code; shared where means are not reliably different, and empty where no sampling error is published.
    Map<String, Rank> places() {
        List<String> codes = List.copyOf(means.keySet());
        Map<String, Rank> places = new HashMap<>();
        if (RankWords.anyKnown(means.values())) {
            List<Rank> ranks = Rank.of(codes.stream().map(means::get).toList());
            codes.forEach(code -> places.put(code, ranks.get(codes.indexOf(code))));
        }
        return places;
    }

    private static long persons(Industry industry) {
        return number(industry.pay().employment());
    }

    /// In cents; 0 where there is none.
    static long mean(Industry industry) {
        return number(industry.pay().pay(PayMeasure.MEAN, PayBasis.ANNUAL));
    }

    private static long number(Figure figure) {
        return switch (figure) {
            case Amount(long value, _) -> value;
            case Figure.AtLeast(long bound, _) -> bound;
            case Figure.Missing _ -> 0;
        };
    }
}
