package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What gets a weight of its own: an item, or a group whose weight its answered items share.
///
/// @param name of the group; of an item its id
/// @param points of the item or of the group
/// @param group whether it is a group, even one of a single item
record WeightUnit(String id, String name, double points, List<Item> members, boolean group) {

    /// The units of all answered items, in the order of their first item.
    static List<WeightUnit> of(Answers answers) {
        Map<String, List<Item>> members = new LinkedHashMap<>();
        Map<String, ItemGroup> groups = new LinkedHashMap<>();
        answers.groups().forEach(group -> groups.put(group.id(), group));
        List<WeightUnit> units = new ArrayList<>();
        for (Item item : answers.items()) {
            if (!counted(item, answers, groups)) {
                continue;
            }
            Optional<ItemGroup> group = group(item, answers, groups);
            if (group.isEmpty()) {
                units.add(new WeightUnit(item.id(), item.id(), item.points().getAsDouble(), List.of(item), false));
                continue;
            }
            List<Item> sharing = members.get(group.get().id());
            if (sharing == null) {
                sharing = new ArrayList<>();
                members.put(group.get().id(), sharing);
                units.add(new WeightUnit(group.get().id(), group.get().name(), group.get().points().getAsDouble(),
                        sharing,
                        true));
            }
            sharing.add(item);
        }
        return units;
    }

    /// Whether the item is in the sums: it is answered, and so is its group if that has the weight.
    private static boolean counted(Item item, Answers answers, Map<String, ItemGroup> groups) {
        return item.answered() && group(item, answers, groups).map(group -> group.points().isPresent()).orElse(true);
    }

    private static Optional<ItemGroup> group(Item item, Answers answers, Map<String, ItemGroup> groups) {
        return answers.grouped() ? item.group().map(groups::get) : Optional.empty();
    }

    /// The part of the unit's weight that the member has; 0 for all where none of them matters.
    double share(Item member) {
        if (!group) {
            return 1;
        }
        double all = ownPoints();
        return all == 0 ? 0 : member.points().orElse(0) / all;
    }

    /// The points of the members together.
    double ownPoints() {
        return members.stream().mapToDouble(member -> member.points().orElse(0)).sum();
    }

    /// The points that the member enters the sums with.
    double effective(Item member) {
        return points * share(member);
    }

    /// How far the unit as a whole speaks for the job, −1 to 1.
    double direction() {
        return members.stream().mapToDouble(member -> share(member) * direction(member)).sum();
    }

    /// g·a: how far the item speaks for the job (above 0) or against it (below), −1 to 1.
    static double direction(Item item) {
        return item.side().sign() * item.applicability().map(Applicability::likely).orElse(0.0);
    }
}
