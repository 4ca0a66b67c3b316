package mizan.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.pay.Estimate;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Rank;
import mizan.domain.place.MeasureChoice;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.OccupationContrast;
import mizan.domain.place.PlaceFigures;
import mizan.domain.place.StateMeasure;

/// The states, or the areas, by one measure, with their ranks. The map, its legend and the table all show this one
/// value, so that they cannot disagree.
///
/// @param contrast how the two occupations of the picture are set against each other; empty for the first alone
/// @param leastJobs fewer in the occupation, and a place takes no part; 0 if all do
/// @param places in the order of their codes
/// @param size how many take part
record PlaceRanking(MapFigures picture, MeasureChoice yardstick, Optional<OccupationContrast> contrast,
        int leastJobs, List<RankedPlace> places, int size, RankedPlace nation) {

    /// Fewer people than this make a figure of a state that a few employers can move.
    static final int JOB_FLOOR = 500;

    private static final Rank NONE = new Rank(0, 0);

    static PlaceRanking of(MapFigures picture, MeasureChoice yardstick, OccupationContrast contrast, int leastJobs) {
        Optional<OccupationContrast> used = picture.second().map(_ -> contrast);
        List<RankedPlace> states = new ArrayList<>();
        for (int i = 0; i < picture.first().places().size(); i++) {
            int place = i;
            states.add(standing(picture, yardstick, used, leastJobs, picture.first().places().get(i),
                    picture.second().map(second -> second.places().get(place))));
        }
        RankedPlace nation = standing(picture, yardstick, used, leastJobs, picture.first().nation(),
                picture.second().map(MappedOccupation::nation));
        int size = (int) states.stream().filter(PlaceRanking::takesPart).count();
        return new PlaceRanking(picture, yardstick, used, leastJobs, ranked(states), size, nation).shared();
    }

    /// How many have a number and are below the job floor.
    int belowFloor() {
        return (int) places.stream()
                .filter(state -> state.small() && state.reading() instanceof Exact)
                .count();
    }

    /// The values between which the colours are spread: those that are ranked, or all if none is.
    double[] values() {
        boolean any = size() > 0;
        return places.stream()
                .filter(state -> state.rank() > 0 || !any)
                .mapToDouble(state -> state.reading() instanceof Exact(double value, _) ? value : Double.NaN)
                .toArray();
    }

    private static RankedPlace standing(MapFigures picture, MeasureChoice yardstick,
            Optional<OccupationContrast> contrast, int leastJobs,
            PlaceFigures first, Optional<PlaceFigures> second) {
        MeasureReading own = yardstick.read(first, picture.first().nation());
        if (second.isEmpty() || contrast.isEmpty() || picture.second().isEmpty()) {
            return new RankedPlace(first, Optional.empty(), own, 0, NONE, small(first, leastJobs));
        }
        MeasureReading other = yardstick.read(second.get(), picture.second().get().nation());
        return new RankedPlace(first, second, contrast.get().of(own, other), 0, NONE,
                small(first, leastJobs) || small(second.get(), leastJobs));
    }

    private static boolean small(PlaceFigures place, int leastJobs) {
        return leastJobs > 0
                && (!(place.pay().map(pay -> pay.employment()).orElse(null) instanceof Amount(long jobs, _))
                        || jobs < leastJobs);
    }

    /// Equal values share a rank, and the next one counts them all.
    private static List<RankedPlace> ranked(List<RankedPlace> all) {
        List<Double> values = all.stream()
                .filter(PlaceRanking::takesPart)
                .map(place -> ((Exact) place.reading()).value())
                .sorted(Comparator.reverseOrder())
                .toList();
        Map<Double, Integer> ranks = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            ranks.putIfAbsent(values.get(i), i + 1);
        }
        return all.stream().map(place -> {
            if (!takesPart(place)) {
                return place;
            }
            int rank = ranks.getOrDefault(((Exact) place.reading()).value(), 0);
            return place.ranked(rank, new Rank(rank, rank));
        }).toList();
    }

    /// What is ranked, as an estimate with its sampling error: empty unless it is made of means.
    Optional<Estimate> estimate(RankedPlace state) {
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
    private PlaceRanking shared() {
        Map<String, Estimate> means = new HashMap<>();
        places.forEach(state -> estimate(state).ifPresent(mean -> means.put(state.code(), mean)));
        if (means.values().stream().allMatch(mean -> mean.standardError().isEmpty())) {
            return this;
        }
        List<String> codes = List.copyOf(means.keySet());
        List<Rank> ranks = Rank.of(codes.stream().map(means::get).toList());
        return new PlaceRanking(picture, yardstick, contrast, leastJobs,
                places.stream()
                        .map(state -> means.containsKey(state.code())
                                ? state.ranked(state.rank(), ranks.get(codes.indexOf(state.code())))
                                : state)
                        .toList(),
                size, nation);
    }

    private static boolean takesPart(RankedPlace place) {
        return place.reading() instanceof Exact && !place.small();
    }

    /// The area's place among those that lie in a state too and take part, 1 for the highest.
    int rankWithin(String state, RankedPlace area) {
        return 1 + (int) within(state).filter(other -> other.rank() < area.rank()).count();
    }

    /// How many areas of the state take part.
    int sizeWithin(String state) {
        return (int) within(state).count();
    }

    private Stream<RankedPlace> within(String state) {
        return places.stream().filter(place -> place.rank() > 0 && lies(place, state));
    }

    /// Whether a place lies in a state, or partly does.
    boolean lies(RankedPlace place, String state) {
        MappedArea area = picture.areas().get(place.code());
        return area != null && area.states().contains(state);
    }
}
