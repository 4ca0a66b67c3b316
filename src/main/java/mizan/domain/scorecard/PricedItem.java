package mizan.domain.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a full swing of an item is worth to the person in pay, by their own answers: a question about consistency, not a
/// market price.
///
/// @param item the id of the item
/// @param centsPerHour 0 or more
public record PricedItem(String item, double centsPerHour) {

    /// The price of each item that the weighing counts; none unless the card has pay as a criterion.
    public static List<PricedItem> of(Scorecard card) {
        return card.pay()
                .map(pay -> Weighing.of(card.answers())
                        .points()
                        .entrySet()
                        .stream()
                        .map(item -> new PricedItem(item.getKey(), pay.priceOf(item.getValue())))
                        .toList())
                .orElse(List.of());
    }

    /// The card on which the item has the given price, its points following from it.
    ///
    /// Where they would pass 100, all points of the card, and those of pay, shrink in proportion until they do not:
    /// weights are ratios, so no balance and no other price changes by it.
    ///
    /// @param centsPerHour 0 or more
    /// @return the card as it was if it has no pay as a criterion, or if the item shares its weight with others
    public static Scorecard settle(Scorecard card, String itemId, double centsPerHour) {
        Optional<Item> item = card.answers().item(itemId);
        boolean shares = card.answers().grouped() && item.flatMap(Item::group).isPresent();
        if (card.pay().isEmpty() || item.isEmpty() || shares) {
            return card;
        }
        PayCriterion pay = card.pay().get();
        double points = pay.pointsFor(centsPerHour);
        double shrink = Math.min(1, SwingPoints.MOST / points);
        Scorecard shrunk = shrink < 1 ? shrunk(card, pay, shrink) : card;
        return shrunk.change(itemId, one -> one.withPoints(Math.min(SwingPoints.MOST, points * shrink)));
    }

    private static Scorecard shrunk(Scorecard card, PayCriterion pay, double factor) {
        Answers answers = card.answers();
        return card.withPay(Optional.of(pay.withPoints(pay.points() * factor)))
                .withAnswers(answers
                        .withItems(answers.items()
                                .stream()
                                .map(item -> item.withPoints(times(item.points(), factor)))
                                .toList())
                        .withGroups(answers.groups()
                                .stream()
                                .map(group -> group.withPoints(times(group.points(), factor)))
                                .toList()));
    }

    private static OptionalDouble times(OptionalDouble points, double factor) {
        return points.isPresent() ? OptionalDouble.of(points.getAsDouble() * factor) : points;
    }
}
