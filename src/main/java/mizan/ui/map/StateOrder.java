package mizan.ui.map;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.AtLeast;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.None;
import org.jspecify.annotations.Nullable;

/// Which states the table lists, and in which order. The whole country always comes first, and what has no number
/// always last, whichever way the numbers go.
///
/// @param column by whose figures to sort; empty for the names
record StateOrder(Optional<StateColumn> column, boolean descending, Locale locale) {

    List<RankedState> of(StateRanking ranking, String filter) {
        String part = filter.strip().toLowerCase(locale);
        List<RankedState> states = ranking.states()
                .stream()
                .filter(state -> state.name().toLowerCase(locale).contains(part))
                .filter(state -> ranking.everyone() || ranking.size() == 0 || !state.small()
                        || state.reading() instanceof None)
                .sorted(comparator())
                .toList();
        return Stream.concat(Stream.of(ranking.nation()), states.stream()).toList();
    }

    private Comparator<RankedState> comparator() {
        Comparator<RankedState> byName = Comparator.comparing(RankedState::name, Collator.getInstance(locale));
        if (column.isEmpty()) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<Double> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((RankedState state) -> number(state) == null)
                .thenComparing(state -> number(state), Comparator.nullsLast(numbers))
                .thenComparing(byName);
    }

    private @Nullable Double number(RankedState state) {
        MeasureReading reading = column.orElseThrow().reading().apply(state);
        return switch (reading) {
            case Exact(double value, _) -> value;
            case AtLeast(double bound, _) -> bound;
            case None _ -> null;
        };
    }
}
