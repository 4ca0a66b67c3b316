package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The items of a card with what was answered about them: all that the balance is made of.
///
/// @param items in the person's order
/// @param grouped whether groups get weights first and items share their group's weight
public record Answers(List<Item> items, List<ItemGroup> groups, boolean grouped) {

    public static final Answers NONE = new Answers(List.of(), List.of(), false);

    public Answers {
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        refuseTwins(items.stream().map(Item::id));
        refuseTwins(groups.stream().map(ItemGroup::id));
    }

    public static Answers of(List<Item> items) {
        return new Answers(items, List.of(), false);
    }

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public Optional<ItemGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /// The same answers with one item changed.
    public Answers change(String id, UnaryOperator<Item> change) {
        return withItems(items.stream().map(item -> item.id().equals(id) ? change.apply(item) : item).toList());
    }

    public Answers add(Item item) {
        return withItems(Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    public Answers remove(String id) {
        return withItems(items.stream().filter(item -> !item.id().equals(id)).toList());
    }

    /// Puts an item in the place that the list has for it afterwards, counted from 0.
    public Answers move(String id, int place) {
        List<Item> moved = new ArrayList<>(remove(id).items);
        item(id).ifPresent(item -> moved.add(Math.clamp(place, 0, moved.size()), item));
        return withItems(moved);
    }

    /// Puts a group behind the others.
    public Answers addGroup(ItemGroup group) {
        return withGroups(Stream.concat(groups.stream(), Stream.of(group)).toList());
    }

    public Answers changeGroup(String id, UnaryOperator<ItemGroup> change) {
        return withGroups(groups.stream().map(group -> group.id().equals(id) ? change.apply(group) : group).toList());
    }

    /// Takes a group away; its items stay, in no group.
    public Answers removeGroup(String id) {
        return withGroups(groups.stream().filter(group -> !group.id().equals(id)).toList())
                .withItems(items.stream()
                        .map(item -> item.group().equals(Optional.of(id)) ? item.withGroup(Optional.empty()) : item)
                        .toList());
    }

    public Answers withItems(List<Item> value) {
        return new Answers(value, groups, grouped);
    }

    public Answers withGroups(List<ItemGroup> value) {
        return new Answers(items, value, grouped);
    }

    public Answers withGrouped(boolean value) {
        return new Answers(items, groups, value);
    }

    /// The same answers, with every item that waits for one put aside. Pay waits for amounts, not for an answer.
    public Answers withoutOpen() {
        return withItems(items.stream()
                .map(item -> item.open() && !PayItem.is(item) ? item.withRelevant(false) : item)
                .toList());
    }

    /// The same questions with no answer.
    public Answers blank() {
        return new Answers(items.stream().map(Item::blank).toList(), groups.stream().map(ItemGroup::blank).toList(),
                grouped);
    }

    private static void refuseTwins(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).findFirst().ifPresent(twin -> {
            throw new IllegalArgumentException("two of the id " + twin);
        });
    }
}
