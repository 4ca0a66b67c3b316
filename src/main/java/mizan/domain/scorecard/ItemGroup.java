package mizan.domain.scorecard;

import java.util.Map;
import java.util.OptionalDouble;

/// Items that are sides of one matter. When grouping is on the group gets points, and its items share its weight in
/// proportion to their own: told in three items, a matter weighs no more than told in one.
///
/// @param id stable and unique within the card
/// @param points how much the group as a whole matters, 0 to 100; empty if not answered
/// @param unknown fields of a newer program by their name, each as the JSON text it came as
public record ItemGroup(String id, String name, OptionalDouble points, Map<String, String> unknown) {

    public ItemGroup {
        SwingPoints.check(points);
        unknown = Map.copyOf(unknown);
    }

    public static ItemGroup named(String id, String name) {
        return new ItemGroup(id, name, OptionalDouble.empty(), Map.of());
    }

    public ItemGroup withName(String value) {
        return new ItemGroup(id, value, points, unknown);
    }

    public ItemGroup withPoints(OptionalDouble value) {
        return new ItemGroup(id, name, value, unknown);
    }

    ItemGroup blank() {
        return withPoints(OptionalDouble.empty());
    }
}
