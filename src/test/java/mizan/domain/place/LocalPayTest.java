package mizan.domain.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.data.Scope;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import org.junit.jupiter.api.Test;

/// What stands in for a figure that a place has none of.
class LocalPayTest {

    private static final Place AUSTIN = new Place("12420", "Austin, TX", Scope.METRO);
    private static final Place TEXAS = new Place("48", "Texas", Scope.STATE);
    private static final Place NATION = new Place("99", "United States", Scope.NATIONAL);
    private static final List<Place> AROUND = List.of(AUSTIN, TEXAS, NATION);
    private static final PayDistribution ONLY_MEDIAN = pay(Map.of(PayMeasure.MEDIAN, Figure.published(20_00)));
    private static final PayDistribution BOTH = pay(
            Map.of(PayMeasure.MEDIAN, Figure.published(30_00), PayMeasure.MEAN, Figure.published(31_00)));
    private static final PayDistribution NOTHING = pay(Map.of());

    @Test
    void thePlacesOwnFigureComesFirst() {
        assertThat(nearest(Map.of(AUSTIN, ONLY_MEDIAN, TEXAS, BOTH, NATION, BOTH), PayMeasure.MEDIAN))
                .contains(new LocalPay(ONLY_MEDIAN, AUSTIN));
    }

    @Test
    void theNextWiderPlaceThatHasTheFigureStandsIn() {
        assertThat(nearest(Map.of(TEXAS, BOTH, NATION, BOTH), PayMeasure.MEDIAN)).contains(new LocalPay(BOTH, TEXAS));
        assertThat(nearest(Map.of(AUSTIN, NOTHING, TEXAS, NOTHING, NATION, BOTH), PayMeasure.MEDIAN))
                .contains(new LocalPay(BOTH, NATION));
        assertThat(nearest(Map.of(AUSTIN, ONLY_MEDIAN, TEXAS, BOTH), PayMeasure.MEAN))
                .as("of an area only medians are published").contains(new LocalPay(BOTH, TEXAS));
    }

    @Test
    void whereNobodyHasItTheReasonIsThatOfThePlaceItself() {
        assertThat(nearest(Map.of(AUSTIN, NOTHING, TEXAS, NOTHING), PayMeasure.MEDIAN))
                .contains(new LocalPay(NOTHING, AUSTIN));
        assertThat(nearest(Map.of(), PayMeasure.MEDIAN)).isEmpty();
    }

    @Test
    void onlyAnotherPlaceStandsIn() {
        assertThat(new LocalPay(BOTH, AUSTIN).standIn(AUSTIN)).isEmpty();
        assertThat(new LocalPay(BOTH, TEXAS).standIn(AUSTIN)).contains(new StandIn(AUSTIN, TEXAS));
    }

    private static Optional<LocalPay> nearest(Map<Place, PayDistribution> tables, PayMeasure measure) {
        return LocalPay.nearest(AROUND, place -> Optional.ofNullable(tables.get(place)), measure);
    }

    private static PayDistribution pay(Map<PayMeasure, Figure> hourly) {
        Map<PayMeasure, Figure> all = new EnumMap<>(PayMeasure.class);
        Map<PayMeasure, Figure> annual = new EnumMap<>(PayMeasure.class);
        for (PayMeasure measure : PayMeasure.values()) {
            Figure none = Figure.missing(Figure.Reason.NOT_PUBLISHED);
            all.put(measure, hourly.getOrDefault(measure, none));
            annual.put(measure, none);
        }
        return new PayDistribution(Figure.published(100), all, annual, OptionalDouble.empty());
    }
}
