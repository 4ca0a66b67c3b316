package mizan.ui.map;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.place.AreaKind;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.MeasureReading.AtLeast;
import mizan.domain.place.MeasureReading.Exact;
import mizan.domain.place.MeasureReading.None;
import org.jspecify.annotations.Nullable;

/// Which states the table lists, and in which order. The whole country always comes first, and what has no number
/// always last, whichever way the numbers go.
///
/// @param column by whose figures to sort; empty for the names
record PlaceOrder(Optional<StateColumn> column, boolean descending, Locale locale) {

    /// Which places are listed.
    ///
    /// @param name a part of it; blank for all
    /// @param state the code of the one that they lie in; empty for all
    /// @param kind of areas; empty for all
    record Filter(String name, String state, Optional<AreaKind> kind) {

        private boolean takes(RankedPlace place, PlaceRanking ranking, Locale locale) {
            MappedArea area = ranking.picture().areas().get(place.code());
            return (name.isBlank() || place.name().toLowerCase(locale).contains(name.strip().toLowerCase(locale)))
                    && (area == null || state.isEmpty() || area.states().contains(state))
                    && (area == null || kind.isEmpty() || area.kind() == kind.get());
        }
    }

    List<RankedPlace> of(PlaceRanking ranking, Filter filter) {
        List<RankedPlace> states = ranking.places()
                .stream()
                .filter(state -> filter.takes(state, ranking, locale))
                .filter(state -> ranking.size() == 0 || !state.small()
                        || state.reading() instanceof None)
                .sorted(comparator())
                .toList();
        return Stream.concat(Stream.of(ranking.nation()), states.stream()).toList();
    }

    private Comparator<RankedPlace> comparator() {
        Comparator<RankedPlace> byName = Comparator.comparing(RankedPlace::name, Collator.getInstance(locale));
        if (column.isEmpty()) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<Double> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((RankedPlace state) -> number(state) == null)
                .thenComparing(state -> number(state), Comparator.nullsLast(numbers))
                .thenComparing(byName);
    }

    private @Nullable Double number(RankedPlace state) {
        MeasureReading reading = column.orElseThrow().reading().apply(state);
        return switch (reading) {
            case Exact(double value, _) -> value;
            case AtLeast(double bound, _) -> bound;
            case None _ -> null;
        };
    }
}
