package mizan.statemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Point2D;
import mizan.statemap.Neighbours.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Where the arrow keys lead, on the map and among the tiles.
class NeighboursTest {

    private static final List<Outline> OUTLINES = Atlas.read();

    @Test
    void theAtlasHoldsTheFiftyStatesAndTheDistrict() {
        assertThat(OUTLINES).hasSize(51).extracting(Outline::code).doesNotHaveDuplicates().contains("02", "11", "15");
        assertThat(OUTLINES).extracting(outline -> List.of(outline.column(), outline.row())).doesNotHaveDuplicates();
        assertThat(OUTLINES).allSatisfy(outline -> assertThat(outline.path()).matches("(M[-0-9. L]+Z)+"));
        assertThat(OUTLINES.stream().filter(outline -> outline.room() < 9 && !outline.code().equals("15")))
                .as("too small to point at, so called out")
                .allMatch(outline -> outline.callOut() >= 0);
    }

    @ParameterizedTest
    @CsvSource({"CO, RIGHT, KS", "CO, LEFT, UT", "TX, UP, OK", "OK, DOWN, TX", "WA, DOWN, OR", "TN, UP, KY",
            "ME, DOWN, NH", "CA, RIGHT, NV", "ND, DOWN, SD", "IL, RIGHT, IN"})
    void anArrowLeadsToTheStateThatLiesThere(String from, Direction direction, String to) {
        assertThat(next(from, direction, OUTLINES, map())).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"CO, RIGHT, NE", "ME, DOWN, NH", "DC, UP, MD", "TX, UP, OK"})
    void amongTilesItLeadsToTheNextTile(String from, Direction direction, String to) {
        assertThat(next(from, direction, OUTLINES, tiles())).isEqualTo(to);
    }

    @ParameterizedTest
    @EnumSource(MapView.class)
    void everyStateIsReachedFromEveryOther(MapView view) {
        Neighbours neighbours = new Neighbours(view == MapView.TILES ? tiles() : map());
        for (Outline start : OUTLINES) {
            assertThat(reached(start.code(), neighbours)).as("from " + start.postal()).hasSize(51);
        }
    }

    private static Set<String> reached(String start, Neighbours neighbours) {
        Set<String> reached = new HashSet<>(Set.of(start));
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            String from = waiting.pop();
            for (Direction direction : Direction.values()) {
                neighbours.next(from, direction).filter(reached::add).ifPresent(waiting::add);
            }
        }
        return reached;
    }

    private static String next(String from, Direction direction, List<Outline> outlines, Map<String, Point2D> places) {
        String code = outlines.stream().filter(each -> each.postal().equals(from)).findFirst().orElseThrow().code();
        return new Neighbours(places).next(code, direction)
                .flatMap(next -> outlines.stream().filter(each -> each.code().equals(next)).findFirst())
                .map(Outline::postal)
                .orElse("nowhere");
    }

    private static Map<String, Point2D> map() {
        return places(outline -> new Point2D(outline.x(), outline.y()));
    }

    private static Map<String, Point2D> tiles() {
        return places(outline -> new Point2D(outline.column(), outline.row()));
    }

    private static Map<String, Point2D> places(Function<Outline, Point2D> place) {
        Map<String, Point2D> places = new HashMap<>();
        OUTLINES.forEach(outline -> places.put(outline.code(), place.apply(outline)));
        return places;
    }
}
