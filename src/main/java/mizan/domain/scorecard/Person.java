package mizan.domain.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What is the person's own, whatever the job: how much each item matters to them, and what pay they weigh by.
///
/// @param points of each item that they have weighed, 0 to 100, by [Item#key]
public record Person(Map<String, Double> points, PayAims aims) {

    public static final Person UNKNOWN = new Person(Map.of(), PayAims.NONE);

    public Person {
        points = Map.copyOf(points);
        points.values().forEach(each -> SwingPoints.check(OptionalDouble.of(each)));
    }

    /// What the item matters to them in general; empty if they have not said.
    public OptionalDouble points(Item item) {
        Double known = points.get(item.key());
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    /// Whether the item says of itself what the person says in general; if not, it is for its card only.
    public boolean agrees(Item item) {
        return item.points().equals(points(item));
    }

    /// The items with what is known to matter, nothing else answered.
    public List<Item> weigh(List<Item> items) {
        return items.stream().map(item -> item.withPoints(points(item))).toList();
    }

    /// The same person, to whom the item matters that much in general; empty for not said.
    public Person with(Item item, OptionalDouble value) {
        Map<String, Double> changed = new HashMap<>(points);
        if (value.isPresent()) {
            changed.put(item.key(), value.getAsDouble());
        } else {
            changed.remove(item.key());
        }
        return new Person(changed, aims);
    }

    public Person withAims(PayAims value) {
        return new Person(points, value);
    }

    /// The card, following the person where its items agree with `before`; what is for this card only stays.
    public Scorecard follow(Scorecard card, Person before) {
        Scorecard followed = card.withAnswers(card.answers().withItems(card.answers().items().stream()
                .map(item -> before.agrees(item) ? item.withPoints(points(item)) : item)
                .toList()));
        return aims.equals(before.aims) ? followed : PayItem.settle(followed, aims);
    }

    /// One person's answer on what an item matters, given on a card: in general, and so on every card that says the same
    /// as they did until now.
    ///
    /// @return this, if the item does not agree with the person or there is no such item
    public Person answer(Scorecard card, String item, OptionalDouble value) {
        return card.answers().item(item).filter(this::agrees).map(known -> with(known, value)).orElse(this);
    }
}
