package mizan.scorecards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import mizan.domain.scorecard.Scorecard;

/// All cards of a person at one moment, in the person's order.
public record Cards(List<KeptCard> all) {

    public static final Cards NONE = new Cards(List.of());

    public Cards {
        all = List.copyOf(all);
        Set<String> ids = new HashSet<>();
        for (KeptCard kept : all) {
            if (!ids.add(kept.id())) {
                throw new IllegalArgumentException("two cards of the id " + kept.id());
            }
        }
    }

    public List<Scorecard> active() {
        return all.stream().filter(kept -> !kept.archived()).map(KeptCard::card).toList();
    }

    public List<Scorecard> archived() {
        return all.stream().filter(KeptCard::archived).map(KeptCard::card).toList();
    }

    /// The card, be it archived or not.
    public Optional<Scorecard> card(String id) {
        return all.stream().filter(kept -> kept.id().equals(id)).map(KeptCard::card).findFirst();
    }

    /// Puts a card at the end.
    public Cards add(Scorecard card) {
        List<KeptCard> more = new ArrayList<>(all);
        more.add(new KeptCard(card, false));
        return new Cards(more);
    }

    public Cards change(String id, UnaryOperator<Scorecard> change) {
        return each(id, kept -> new KeptCard(change.apply(kept.card()), kept.archived()));
    }

    /// Puts a copy right behind the card.
    public Cards duplicate(String id, String newId, String newName) {
        List<KeptCard> more = new ArrayList<>();
        for (KeptCard kept : all) {
            more.add(kept);
            if (kept.id().equals(id)) {
                more.add(new KeptCard(kept.card().copy(newId, newName), false));
            }
        }
        return new Cards(more);
    }

    public Cards archive(String id) {
        return each(id, kept -> new KeptCard(kept.card(), true));
    }

    public Cards unarchive(String id) {
        return each(id, kept -> new KeptCard(kept.card(), false));
    }

    /// Deletes an archived card; one that is not archived stays.
    public Cards delete(String id) {
        return new Cards(all.stream().filter(kept -> !(kept.archived() && kept.id().equals(id))).toList());
    }

    /// Puts a card in the place that it has among the active ones afterwards, counted from 0.
    public Cards move(String id, int place) {
        List<KeptCard> others = new ArrayList<>(all);
        Optional<KeptCard> moved = all.stream().filter(kept -> kept.id().equals(id)).findFirst();
        if (moved.isEmpty() || moved.get().archived()) {
            return this;
        }
        others.remove(moved.get());
        int at = 0;
        for (int active = 0; at < others.size() && (others.get(at).archived() || active < place); at++) {
            active += others.get(at).archived() ? 0 : 1;
        }
        others.add(at, moved.get());
        return new Cards(others);
    }

    private Cards each(String id, UnaryOperator<KeptCard> change) {
        return new Cards(all.stream().map(kept -> kept.id().equals(id) ? change.apply(kept) : kept).toList());
    }
}
