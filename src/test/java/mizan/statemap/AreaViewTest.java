package mizan.statemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import mizan.statemap.Neighbours.Direction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The metropolitan areas where they lie: all that have a place, none without a way to it.
class AreaViewTest {

    private static final List<Outline> STATES = Atlas.read();
    private static final List<Outline> AREAS = Atlas.readAreas();

    @BeforeAll
    static void startToolkit() {
        MapColoursTest.startToolkit();
    }

    private final Arrangement arrangement = AreaView.of(STATES, AREAS);

    @Test
    void allAreasButThoseOfPuertoRicoHaveAnOutline() {
        assertThat(AREAS).hasSize(387).extracting(Outline::code).doesNotHaveDuplicates()
                .contains("12420", "35620", "46520", "11260").doesNotContain("41980", "10380");
        assertThat(AREAS).allSatisfy(area -> {
            assertThat(area.path()).matches("(M[-0-9. L]+Z)+");
            assertThat(area.room()).isPositive();
        });
    }

    /// Cut off at the coasts: no area lies in the sea, and each lies where its state does.
    @Test
    void everyAreaLiesOnTheGroundOfItsState() {
        assertThat(groundBelow("12420")).isEqualTo("ground-TX");
        assertThat(groundBelow("46520")).isEqualTo("ground-HI");
        assertThat(groundBelow("11260")).isEqualTo("ground-AK");
        assertThat(groundBelow("33460")).isEqualTo("ground-MN");
        for (Outline area : AREAS) {
            assertThat(groundBelow(area.code())).as(area.code()).startsWith("ground-");
        }
    }

    private String groundBelow(String code) {
        Point2D middle = node(code).outline().middle();
        return arrangement.regions().stream()
                .filter(region -> !region.area() && region.shape().contains(middle))
                .map(RegionNode::getId)
                .findFirst()
                .orElse("the sea");
    }

    @Test
    void arrowKeysLeadFromEveryAreaToEveryOtherAndToTheGrounds() {
        Neighbours neighbours = arrangement.neighbours();
        Set<String> all = arrangement.regions().stream().map(RegionNode::code).collect(Collectors.toSet());
        assertThat(all).hasSize(387 + 51);
        for (String start : List.of("12420", "46520", "11260", "35620", "48")) {
            Set<String> reached = new HashSet<>(Set.of(start));
            Deque<String> waiting = new ArrayDeque<>(reached);
            while (!waiting.isEmpty()) {
                String from = waiting.pop();
                for (Direction direction : Direction.values()) {
                    neighbours.next(from, direction).filter(reached::add).ifPresent(waiting::add);
                }
            }
            assertThat(reached).as("from " + start).isEqualTo(all);
        }
    }

    /// Whoever points at bare ground close to a small area means it; on another area they mean that one.
    @Test
    void smallAreasAreHitFromTwelvePixelsAway() {
        Viewport seen = new Viewport(GeographicView.BOX);
        seen.resize(740, 410);
        RegionNode smallest = arrangement.regions().stream().filter(RegionNode::area)
                .min(Comparator.comparingDouble(region -> region.outline().room())).orElseThrow();
        Point2D middle = seen.onCanvas(smallest.outline().middle());
        RegionNode ground = arrangement.regions().stream().filter(region -> !region.area()).findFirst().orElseThrow();
        assertThat(arrangement.near(ground, middle, seen).code()).isEqualTo(smallest.code());
        assertThat(arrangement.near(ground, new Point2D(-500, -500), seen)).isSameAs(ground);
        RegionNode other = node("12420");
        assertThat(arrangement.near(other, middle, seen)).isSameAs(other);
    }

    @Test
    void whatIsTooSmallToBeSeenIsADotUntilItIsLarge() {
        RegionNode smallest = arrangement.regions().stream().filter(RegionNode::area)
                .min(Comparator.comparingDouble(region -> region.outline().room())).orElseThrow();
        smallest.zoom(1, 0.6);
        assertThat(smallest.shape().isVisible()).isTrue();
        Bounds dot = smallest.shape().getBoundsInLocal();
        assertThat(dot.getWidth() * 0.6).as("in pixels, with its border").isBetween(6.0, 9.0);
        smallest.zoom(8, 4.8);
        assertThat(smallest.shape().isVisible()).isFalse();
    }

    private RegionNode node(String code) {
        return arrangement.regions().stream().filter(region -> region.code().equals(code)).findFirst().orElseThrow();
    }
}
