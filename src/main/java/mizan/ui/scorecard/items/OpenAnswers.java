package mizan.ui.scorecard.items;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Question;
import mizan.domain.scorecard.Scorecard;

/// Which answers of a card are still open, in the order of its items: a pro and a con by turns.
record OpenAnswers(Scorecard card) {

    /// One answer of one item.
    record Place(String item, Question question) {}

    Optional<Place> first() {
        return all().filter(this::isOpen).findFirst();
    }

    /// The next one that is open, from the beginning again after the last.
    Optional<Place> after(Place place) {
        List<Place> all = new ArrayList<>(all().toList());
        Collections.rotate(all, -(all.indexOf(place) + 1));
        return all.stream().filter(this::isOpen).findFirst();
    }

    private Stream<Place> all() {
        return card.answers().items().stream().filter(item -> item.relevant() && !PayItem.is(item))
                .flatMap(item -> Stream.of(Question.values()).map(question -> new Place(item.id(), question)));
    }

    private boolean isOpen(Place place) {
        Item item = card.answers().item(place.item()).orElseThrow();
        return place.question() == Question.MATTERS
                ? item.points().isEmpty()
                : item.applicability().isEmpty() && item.points().orElse(1) > 0;
    }
}
