package mizan.domain.scorecard;

import java.util.Optional;
import java.util.OptionalDouble;

/// Pay as an item of a card. How far it is true follows from the offer and from what the person earns and wants, and so
/// does the side that it is on; only how much it matters is asked.
public final class PayItem {

    /// Its id and its key.
    public static final String ID = "pay";

    private PayItem() {}

    public static boolean is(Item item) {
        return item.id().equals(ID) && item.wording().equals(new Wording.Predefined(ID));
    }

    /// The card with its pay item as the aims and its offer have it. A card that has none stays as it is, as does one whose
    /// real hours were not reckoned yet: that takes a moment after it was opened.
    public static Scorecard settle(Scorecard card, PayAims aims) {
        return waits(card, aims) ? card
                : card.change(ID, item -> is(item) ? valued(item, value(card, aims)) : item);
    }

    /// The card with a pay item, which matters what the person said of it before.
    public static Scorecard with(Scorecard card, Person person) {
        if (card.answers().item(ID).isPresent()) {
            return card;
        }
        Item pay = Item.predefined(ID, Side.PRO);
        return settle(card.withAnswers(card.answers().add(pay.withPoints(person.points(pay)))), person.aims());
    }

    /// How far the offer of the card satisfies, −1 to 1; empty while something is missing.
    public static OptionalDouble value(Scorecard card, PayAims aims) {
        Optional<Offer> offer = card.subject().offer();
        if (offer.isEmpty() || !aims.said()) {
            return OptionalDouble.empty();
        }
        return byRealHour(card) ? aims.real().value(card.id()) : aims.value(offer.get());
    }

    /// Whether the card has an offer whose pay is outside the sums: something is missing that it takes.
    public static boolean leftOut(Scorecard card) {
        return card.subject().offer().isPresent() && card.answers().item(ID).filter(Item::answered).isEmpty();
    }

    /// The cents per hour that one full swing of the pay of the card is worth; see [PayAims#span()].
    public static OptionalDouble span(Scorecard card, PayAims aims) {
        return byRealHour(card) && aims.said() ? aims.real().span() : aims.span();
    }

    /// The pay in cents per hour at which both sides of the card would weigh the same, all other answers held; empty where
    /// pay is not weighed as it is offered, or where no pay between as far below what the person has as their goal is above
    /// it and that goal levels them.
    ///
    /// With the weight w of pay and B without it, w·v = −B, and v is linear in the pay; see [PayAims#value].
    public static OptionalDouble level(Scorecard card, PayAims aims) {
        OptionalDouble span = span(card, aims);
        if (byRealHour(card) || span.isEmpty()) {
            return OptionalDouble.empty();
        }
        Weighing weighing = Weighing.of(card.answers());
        double now = aims.now().orElseThrow().centsPerHour();
        return weighing.contributions().stream()
                .filter(pay -> pay.item().equals(ID) && pay.weight() > 0)
                .mapToDouble(pay -> (pay.amount() - weighing.balance().orElseThrow()) / pay.weight())
                .filter(value -> Math.abs(value) < 1)
                .map(value -> now + value * span.getAsDouble())
                .filter(pay -> pay > 0)
                .findFirst();
    }

    /// Whether it is weighed by what is left for each real hour.
    public static boolean byRealHour(Scorecard card) {
        return card.weighedPay() == WeighedPay.REAL_HOUR;
    }

    /// Whether its real hours were not reckoned yet.
    public static boolean waits(Scorecard card, PayAims aims) {
        return byRealHour(card) && card.subject().offer().isPresent() && aims.said() && !aims.real().knows(card.id());
    }

    private static Item valued(Item item, OptionalDouble value) {
        if (value.isEmpty()) {
            return item.withApplicability(Optional.empty());
        }
        return item.withSide(value.getAsDouble() < 0 ? Side.CON : Side.PRO)
                .withApplicability(Math.abs(value.getAsDouble()));
    }
}
