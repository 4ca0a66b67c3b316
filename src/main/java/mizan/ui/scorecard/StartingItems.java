package mizan.ui.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.StarterItems;

/// What a new card begins with.
@FunctionalInterface
public interface StartingItems {

    /// The article's items for its roles and the general ones for all others.
    StartingItems NOTHING_KNOWN = (occupation, then) -> then
            .accept(occupation.map(StarterItems::of).orElseGet(StarterItems::general));

    /// Hands over the items, none of them answered: at once, or as soon as they are known.
    void propose(Optional<SocCode> occupation, Consumer<List<Item>> then);
}
