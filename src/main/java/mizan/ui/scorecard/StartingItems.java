package mizan.ui.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.StarterItems;

/// What a new card begins with.
@FunctionalInterface
public interface StartingItems {

    /// The article's items for its roles and the general ones for all others.
    StartingItems NOTHING_KNOWN = (occupation, then) -> then
            .accept(occupation.map(StarterItems::of).orElseGet(StarterItems::general));

    /// What was weighed before, as questions for another job: of the open card, or else of the latest on which anything
    /// was. For the first card those that are proposed.
    static StartingItems afterOthers(Optional<Scorecard> open, List<Scorecard> cards, StartingItems proposed) {
        return Stream.concat(open.stream(), cards.reversed().stream())
                .map(card -> card.answers().items().stream()
                        .filter(item -> item.relevant() && item.points().orElse(0) > 0 && !PayItem.is(item))
                        .map(item -> item.blank().withGroup(Optional.empty()))
                        .toList())
                .filter(items -> !items.isEmpty())
                .findFirst()
                .<StartingItems>map(items -> (_, then) -> then.accept(items))
                .orElse(proposed);
    }

    /// Hands over the items, none of them answered: at once, or as soon as they are known.
    void propose(Optional<SocCode> occupation, Consumer<List<Item>> then);
}
