package mizan.ui.scorecard.items;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.domain.evidence.CatalogueItem;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.SwingCertainty;
import mizan.domain.scorecard.WeighedPay;
import mizan.ui.scorecard.Aside;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.ScorecardModel;

/// What a person can do to the items of the open card. Each step can be undone; nudges in a row are one step.
///
/// Points and how far something is true are 0 to 100 here, as the steps have them.
public final class ItemsModel {

    private static final double PERCENT = 100;

    private static final double A_LOT = 75;

    private final ScorecardModel cards;
    private final ReadOnlyObjectWrapper<Set<String>> hereWanted = new ReadOnlyObjectWrapper<>(Set.of());

    public ItemsModel(ScorecardModel cards) {
        this.cards = cards;
    }

    /// What stands beside the items.
    Aside aside() {
        return cards.aside();
    }

    ScorecardModel cards() {
        return cards;
    }

    /// For this card only, if the item says something of its own here or the person wants it to; otherwise for all.
    public void matters(String id, OptionalDouble points) {
        cards.matters("matters " + id, id, points, hereWanted.get().contains(here(id)));
    }

    /// Weighs as pay what is offered, or what is left of it for each real hour.
    void weigh(WeighedPay pay) {
        cards.edit(card -> card.withWeighedPay(pay));
    }

    /// For which items the person wants to say here alone what they matter; changes what [#onlyHere] says.
    ReadOnlyObjectProperty<Set<String>> hereWanted() {
        return hereWanted.getReadOnlyProperty();
    }

    /// Whether what the item matters is for this card only.
    boolean onlyHere(Item item) {
        return hereWanted.get().contains(here(item.id())) || !cards.person().get().agrees(item);
    }

    /// Without it the item matters here what it matters on all cards; where that was never said, what it matters here
    /// does so everywhere.
    void onlyHere(String id, boolean wanted) {
        Set<String> now = new HashSet<>(hereWanted.get());
        if (wanted ? now.add(here(id)) : now.remove(here(id))) {
            hereWanted.set(Set.copyOf(now));
        }
        if (!wanted) {
            cards.editAll("", all -> all.everywhere(openCard(), id));
        }
    }

    private String here(String id) {
        return openCard() + " " + id;
    }

    private String openCard() {
        return cards.card().get().map(Scorecard::id).orElse("");
    }

    /// An answer with one tick: what is still open of it is *a lot* and *fully*.
    public void tick(String id) {
        cards.settle();
        cards.card().get().flatMap(card -> card.answers().item(id)).filter(item -> item.points().isEmpty())
                .ifPresent(_ -> matters(id, OptionalDouble.of(A_LOT)));
        cards.edit("matters " + id,
                card -> card.change(id, item -> item.applicability().map(Applicability::high).orElse(0.0) == 0
                        ? item.withApplicability(1)
                        : item));
        cards.settle();
    }

    /// What it matters stays, unless that is nothing: then it is what was ticked.
    void untick(String id) {
        cards.settle();
        cards.card().get().flatMap(card -> card.answers().item(id)).ifPresent(item -> {
            if (item.points().orElse(1) == 0) {
                matters(id, OptionalDouble.empty());
            } else {
                isTrue(id, OptionalDouble.empty());
            }
        });
        cards.settle();
    }

    /// Adds one of the catalogue, behind the others, with what it matters to the person.
    void add(CatalogueItem picked) {
        cards.edit(card -> card.answers().item(picked.key()).isPresent()
                ? card
                : card.withAnswers(card.answers().add(cards.person().get()
                        .weigh(List.of(Item.predefined(picked.key(), picked.side()))).getFirst())));
    }

    public void isTrue(String id, OptionalDouble percent) {
        change("true " + id, id, item -> item.withApplicability(percent.isEmpty()
                ? Optional.empty()
                : Optional.of(item.applicability()
                        .map(range -> range.withLikely(percent.getAsDouble() / PERCENT))
                        .orElseGet(() -> Applicability.of(percent.getAsDouble() / PERCENT)))));
    }

    /// The least that is possible; no more than what is likely. Empty for no range below it.
    void isTrueAtLeast(String id, OptionalDouble percent) {
        change("least " + id, id, item -> item.withApplicability(item.applicability()
                .map(range -> new Applicability(Math.min(percent.orElse(PERCENT) / PERCENT, range.likely()),
                        range.likely(), range.high()))));
    }

    /// The most that is possible; no less than what is likely. Empty for no range above it.
    void isTrueAtMost(String id, OptionalDouble percent) {
        change("most " + id, id, item -> item.withApplicability(item.applicability()
                .map(range -> new Applicability(range.low(), range.likely(),
                        Math.max(percent.orElse(0) / PERCENT, range.likely())))));
    }

    void howSure(String id, SwingCertainty certainty) {
        step(id, item -> item.withCertainty(certainty));
    }

    void relevant(String id, boolean relevant) {
        step(id, item -> item.withRelevant(relevant));
    }

    void note(String id, String note) {
        change("note " + id, id, item -> item.withNote(note));
    }

    void switchSide(String id) {
        step(id, item -> item.withSide(item.side().other()));
    }

    void rename(String id, String text) {
        cards.editAll("rename " + id, all -> all.rename(openCard(), id, text.strip()));
    }

    /// Adds an item of the person's own; blank text adds none.
    void add(Side side, String text) {
        if (!text.isBlank()) {
            Item own = Item.own(cards.newId(), text.strip(), side);
            cards.edit(card -> card
                    .withAnswers(card.answers().add(cards.person().get().weigh(List.of(own)).getFirst())));
        }
    }

    void remove(String id) {
        cards.tell(Notice.undoable("removed"));
        cards.edit(card -> card.withAnswers(card.answers().remove(id)));
    }

    /// Moves an item among those of its side.
    ///
    /// @param by -1 for one place up, 1 for one place down
    void move(String id, int by) {
        cards.edit(card -> card.answers().item(id)
                .map(item -> movedTo(card, item, side(card, item).indexOf(item) + by)).orElse(card));
    }

    /// Moves an item to a place among those of its side, counted from 0.
    void moveTo(String id, int place) {
        cards.edit(card -> card.answers().item(id).map(item -> movedTo(card, item, place)).orElse(card));
    }

    private static List<Item> side(Scorecard card, Item item) {
        return card.answers().items().stream().filter(other -> other.side() == item.side() && !PayItem.is(other))
                .toList();
    }

    private static Scorecard movedTo(Scorecard card, Item item, int place) {
        List<Item> side = side(card, item);
        return place < 0 || place >= side.size()
                ? card
                : card.withAnswers(card.answers().move(item.id(), card.answers().items().indexOf(side.get(place))));
    }

    private void step(String id, UnaryOperator<Item> change) {
        cards.edit(card -> card.change(id, change));
    }

    /// @param gesture edits in a row with the same one are undone together
    private void change(String gesture, String id, UnaryOperator<Item> change) {
        cards.edit(gesture, card -> card.change(id, change));
    }
}
