package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Certainty;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Wording;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.ScorecardModel;

/// What a person can do to the items of the open card. Each step can be undone; a whole pull of a slider is one step.
///
/// Points and how far something is true are 0 to 100 here, as the sliders have them.
public final class ItemsModel {

    private static final double PERCENT = 100;

    private final ScorecardModel cards;

    public ItemsModel(ScorecardModel cards) {
        this.cards = cards;
    }

    ScorecardModel cards() {
        return cards;
    }

    public void matters(String id, OptionalDouble points) {
        change("matters " + id, id, item -> item.withPoints(points));
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

    void howSure(String id, Certainty certainty) {
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
        step(id, item -> item.withWording(new Wording.Own(text.strip())));
    }

    /// Adds an item of the person's own; blank text adds none.
    void add(Side side, String text) {
        if (!text.isBlank()) {
            cards.edit(card -> card.withAnswers(card.answers().add(Item.own(cards.newId(), text.strip(),
                    side))));
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
        return card.answers().items().stream().filter(other -> other.side() == item.side()).toList();
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
