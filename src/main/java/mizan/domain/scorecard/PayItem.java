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

    /// The card with its pay item as the aims and its offer have it. A card that has none stays as it is.
    public static Scorecard settle(Scorecard card, PayAims aims) {
        return card.change(ID, item -> is(item) ? valued(item, value(card, aims)) : item);
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
        return offer.isPresent() ? aims.value(offer.get()) : OptionalDouble.empty();
    }

    private static Item valued(Item item, OptionalDouble value) {
        if (value.isEmpty()) {
            return item.withApplicability(Optional.empty());
        }
        return item.withSide(value.getAsDouble() < 0 ? Side.CON : Side.PRO)
                .withApplicability(Math.abs(value.getAsDouble()));
    }
}
