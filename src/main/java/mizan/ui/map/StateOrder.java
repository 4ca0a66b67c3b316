package mizan.ui.map;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.place.Reading;
import mizan.domain.place.Reading.AtLeast;
import mizan.domain.place.Reading.Exact;
import mizan.domain.place.Reading.None;
import org.jspecify.annotations.Nullable;

/// Which states the table lists, and in which order. The whole country always comes first, and what has no number
/// always last, whichever way the numbers go.
///
/// @param column by whose figures to sort; empty for the names
record StateOrder(Optional<StateColumn> column, boolean descending, Locale locale) {

    List<Standing> of(Ranking ranking, String filter) {
        String part = filter.strip().toLowerCase(locale);
        List<Standing> states = ranking.states()
                .stream()
                .filter(standing -> standing.name().toLowerCase(locale).contains(part))
                .filter(standing -> ranking.everyone() || ranking.size() == 0 || !standing.small()
                        || standing.reading() instanceof None)
                .sorted(comparator())
                .toList();
        return Stream.concat(Stream.of(ranking.nation()), states.stream()).toList();
    }

    private Comparator<Standing> comparator() {
        Comparator<Standing> byName = Comparator.comparing(Standing::name, Collator.getInstance(locale));
        if (column.isEmpty()) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<Double> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing((Standing standing) -> number(standing) == null)
                .thenComparing(standing -> number(standing), Comparator.nullsLast(numbers))
                .thenComparing(byName);
    }

    private @Nullable Double number(Standing standing) {
        Reading reading = column.orElseThrow().reading().apply(standing);
        return switch (reading) {
            case Exact(double value, _) -> value;
            case AtLeast(double bound, _) -> bound;
            case None _ -> null;
        };
    }
}
