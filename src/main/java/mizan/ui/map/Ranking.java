package mizan.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.pay.Estimate;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Rank;
import mizan.domain.place.Contrast;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.Reading;
import mizan.domain.place.Reading.Exact;
import mizan.domain.place.StateMeasure;
import mizan.domain.place.Yardstick;

/// The states by one measure, with their ranks. The map, its legend and the table all show this one value, so that they
/// cannot disagree.
///
/// @param contrast how the two occupations of the picture are set against each other; empty for the first alone
/// @param everyone whether states below the job floor take part
/// @param states in the order of their codes
record Ranking(Picture picture, Yardstick yardstick, Optional<Contrast> contrast, boolean everyone,
        List<Standing> states, Standing nation) {

    /// Fewer people than this make a figure that a few employers can move.
    static final int JOB_FLOOR = 500;

    private static final Rank NONE = new Rank(0, 0);

    static Ranking of(Picture picture, Yardstick yardstick, Contrast contrast, boolean everyone) {
        Optional<Contrast> used = picture.second().map(_ -> contrast);
        List<Standing> states = new ArrayList<>();
        for (int i = 0; i < picture.first().states().size(); i++) {
            int place = i;
            states.add(standing(picture, yardstick, used, picture.first().states().get(i),
                    picture.second().map(second -> second.states().get(place))));
        }
        Standing nation = standing(picture, yardstick, used, picture.first().nation(),
                picture.second().map(Subject::nation));
        return new Ranking(picture, yardstick, used, everyone, ranked(states, everyone), nation).shared();
    }

    /// How many take part.
    int size() {
        return (int) states.stream().filter(standing -> standing.rank() > 0).count();
    }

    /// How many have a number and are below the job floor.
    int belowFloor() {
        return (int) states.stream()
                .filter(standing -> standing.small() && standing.reading() instanceof Exact)
                .count();
    }

    /// The values between which the colours are spread: those that are ranked, or all if none is.
    double[] values() {
        boolean any = size() > 0;
        return states.stream()
                .filter(standing -> standing.rank() > 0 || !any)
                .mapToDouble(standing -> standing.reading() instanceof Exact(double value, _) ? value : Double.NaN)
                .toArray();
    }

    private static Standing standing(Picture picture, Yardstick yardstick, Optional<Contrast> contrast,
            PlaceFigures first, Optional<PlaceFigures> second) {
        Reading own = yardstick.read(first, picture.first().nation());
        if (second.isEmpty() || contrast.isEmpty() || picture.second().isEmpty()) {
            return new Standing(first, Optional.empty(), own, 0, NONE, small(first));
        }
        Reading other = yardstick.read(second.get(), picture.second().get().nation());
        return new Standing(first, second, contrast.get().of(own, other), 0, NONE,
                small(first) || small(second.get()));
    }

    private static boolean small(PlaceFigures place) {
        return !(place.pay().map(pay -> pay.employment()).orElse(null) instanceof Amount(long jobs, _))
                || jobs < JOB_FLOOR;
    }

    /// Equal values share a rank, and the next one counts them all.
    private static List<Standing> ranked(List<Standing> states, boolean everyone) {
        List<Double> values = states.stream()
                .filter(standing -> takesPart(standing, everyone))
                .map(standing -> ((Exact) standing.reading()).value())
                .sorted(Comparator.reverseOrder())
                .toList();
        return states.stream().map(standing -> {
            if (!takesPart(standing, everyone)) {
                return standing;
            }
            int rank = values.indexOf(((Exact) standing.reading()).value()) + 1;
            return standing.ranked(rank, new Rank(rank, rank));
        }).toList();
    }

    /// What is ranked, as an estimate with its sampling error: empty unless it is made of means.
    Optional<Estimate> estimate(Standing standing) {
        if (standing.rank() == 0 || yardstick.measure() != StateMeasure.MEAN) {
            return Optional.empty();
        }
        Optional<Estimate> own = yardstick.mean(standing.first());
        if (contrast.isEmpty()) {
            return own;
        }
        Optional<Estimate> other = standing.second().flatMap(yardstick::mean);
        return own.flatMap(one -> other
                .map(two -> contrast.get() == Contrast.DIFFERENCE ? one.minus(two) : one.over(two)));
    }

    /// The same with shared places where means cannot be told apart; see [Rank#of(List)].
    private Ranking shared() {
        Map<String, Estimate> means = new HashMap<>();
        states.forEach(standing -> estimate(standing).ifPresent(mean -> means.put(standing.code(), mean)));
        if (means.values().stream().allMatch(mean -> mean.standardError().isEmpty())) {
            return this;
        }
        List<String> codes = List.copyOf(means.keySet());
        List<Rank> ranks = Rank.of(codes.stream().map(means::get).toList());
        return new Ranking(picture, yardstick, contrast, everyone,
                states.stream()
                        .map(standing -> means.containsKey(standing.code())
                                ? standing.ranked(standing.rank(), ranks.get(codes.indexOf(standing.code())))
                                : standing)
                        .toList(),
                nation);
    }

    private static boolean takesPart(Standing standing, boolean everyone) {
        return standing.reading() instanceof Exact && (everyone || !standing.small());
    }
}
