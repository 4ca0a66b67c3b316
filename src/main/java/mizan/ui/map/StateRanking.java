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
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.StateMeasure;

/// The states by one measure, with their ranks. The map, its legend and the table all show this one value, so that they
/// cannot disagree.
///
/// @param contrast how the two occupations of the picture are set against each other; empty for the first alone
/// @param everyone whether states below the job floor take part
/// @param states in the order of their codes
record StateRanking(MapFigures picture, MeasureChoice yardstick, Optional<OccupationContrast> contrast,
        boolean everyone,
        List<RankedState> states, RankedState nation) {

    /// Fewer people than this make a figure that a few employers can move.
    static final int JOB_FLOOR = 500;

    private static final Rank NONE = new Rank(0, 0);

    static StateRanking of(MapFigures picture, MeasureChoice yardstick, OccupationContrast contrast, boolean everyone) {
        Optional<OccupationContrast> used = picture.second().map(_ -> contrast);
        List<RankedState> states = new ArrayList<>();
        for (int i = 0; i < picture.first().states().size(); i++) {
            int place = i;
            states.add(standing(picture, yardstick, used, picture.first().states().get(i),
                    picture.second().map(second -> second.states().get(place))));
        }
        RankedState nation = standing(picture, yardstick, used, picture.first().nation(),
                picture.second().map(MappedOccupation::nation));
        return new StateRanking(picture, yardstick, used, everyone, ranked(states, everyone), nation).shared();
    }

    /// How many take part.
    int size() {
        return (int) states.stream().filter(state -> state.rank() > 0).count();
    }

    /// How many have a number and are below the job floor.
    int belowFloor() {
        return (int) states.stream()
                .filter(state -> state.small() && state.reading() instanceof Exact)
                .count();
    }

    /// The values between which the colours are spread: those that are ranked, or all if none is.
    double[] values() {
        boolean any = size() > 0;
        return states.stream()
                .filter(state -> state.rank() > 0 || !any)
                .mapToDouble(state -> state.reading() instanceof Exact(double value, _) ? value : Double.NaN)
                .toArray();
    }

    private static RankedState standing(MapFigures picture, MeasureChoice yardstick,
            Optional<OccupationContrast> contrast,
            PlaceFigures first, Optional<PlaceFigures> second) {
        MeasureReading own = yardstick.read(first, picture.first().nation());
        if (second.isEmpty() || contrast.isEmpty() || picture.second().isEmpty()) {
            return new RankedState(first, Optional.empty(), own, 0, NONE, small(first));
        }
        MeasureReading other = yardstick.read(second.get(), picture.second().get().nation());
        return new RankedState(first, second, contrast.get().of(own, other), 0, NONE,
                small(first) || small(second.get()));
    }

    private static boolean small(PlaceFigures place) {
        return !(place.pay().map(pay -> pay.employment()).orElse(null) instanceof Amount(long jobs, _))
                || jobs < JOB_FLOOR;
    }

    /// Equal values share a rank, and the next one counts them all.
    private static List<RankedState> ranked(List<RankedState> states, boolean everyone) {
        List<Double> values = states.stream()
                .filter(state -> takesPart(state, everyone))
                .map(state -> ((Exact) state.reading()).value())
                .sorted(Comparator.reverseOrder())
                .toList();
        return states.stream().map(state -> {
            if (!takesPart(state, everyone)) {
                return state;
            }
            int rank = values.indexOf(((Exact) state.reading()).value()) + 1;
            return state.ranked(rank, new Rank(rank, rank));
        }).toList();
    }

    /// What is ranked, as an estimate with its sampling error: empty unless it is made of means.
    Optional<Estimate> estimate(RankedState state) {
        if (state.rank() == 0 || yardstick.measure() != StateMeasure.MEAN) {
            return Optional.empty();
        }
        Optional<Estimate> own = yardstick.mean(state.first());
        if (contrast.isEmpty()) {
            return own;
        }
        Optional<Estimate> other = state.second().flatMap(yardstick::mean);
        return own.flatMap(one -> other
                .map(two -> contrast.get() == OccupationContrast.DIFFERENCE ? one.minus(two) : one.over(two)));
    }

    /// The same with shared places where means cannot be told apart; see [Rank#of(List)].
    private StateRanking shared() {
        Map<String, Estimate> means = new HashMap<>();
        states.forEach(state -> estimate(state).ifPresent(mean -> means.put(state.code(), mean)));
        if (means.values().stream().allMatch(mean -> mean.standardError().isEmpty())) {
            return this;
        }
        List<String> codes = List.copyOf(means.keySet());
        List<Rank> ranks = Rank.of(codes.stream().map(means::get).toList());
        return new StateRanking(picture, yardstick, contrast, everyone,
                states.stream()
                        .map(state -> means.containsKey(state.code())
                                ? state.ranked(state.rank(), ranks.get(codes.indexOf(state.code())))
                                : state)
                        .toList(),
                nation);
    }

    private static boolean takesPart(RankedState state, boolean everyone) {
        return state.reading() instanceof Exact && (everyone || !state.small());
    }
}
