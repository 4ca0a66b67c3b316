package mizan.scorecards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import mizan.domain.scorecard.Scorecard;

/// All cards of a person at one moment, in the person's order.
public record ScorecardList(List<ListedScorecard> all) {

    public static final ScorecardList NONE = new ScorecardList(List.of());

    public ScorecardList {
        all = List.copyOf(all);
        Set<String> ids = new HashSet<>();
        for (ListedScorecard kept : all) {
            if (!ids.add(kept.id())) {
                throw new IllegalArgumentException("two cards of the id " + kept.id());
            }
        }
    }

    public List<Scorecard> active() {
        return all.stream().filter(kept -> !kept.archived()).map(ListedScorecard::card).toList();
    }

    public List<Scorecard> archived() {
        return all.stream().filter(ListedScorecard::archived).map(ListedScorecard::card).toList();
    }

    /// The card, be it archived or not.
    public Optional<Scorecard> card(String id) {
        return all.stream().filter(kept -> kept.id().equals(id)).map(ListedScorecard::card).findFirst();
    }

    /// Puts a card at the end.
    public ScorecardList add(Scorecard card) {
        List<ListedScorecard> more = new ArrayList<>(all);
        more.add(new ListedScorecard(card, false));
        return new ScorecardList(more);
    }

    public ScorecardList change(String id, UnaryOperator<Scorecard> change) {
        return each(id, kept -> new ListedScorecard(change.apply(kept.card()), kept.archived()));
    }

    /// Puts a copy right behind the card.
    public ScorecardList duplicate(String id, String newId, String newName) {
        List<ListedScorecard> more = new ArrayList<>();
        for (ListedScorecard kept : all) {
            more.add(kept);
            if (kept.id().equals(id)) {
                more.add(new ListedScorecard(kept.card().copy(newId, newName), false));
            }
        }
        return new ScorecardList(more);
    }

    public ScorecardList archive(String id) {
        return each(id, kept -> new ListedScorecard(kept.card(), true));
    }

    public ScorecardList unarchive(String id) {
        return each(id, kept -> new ListedScorecard(kept.card(), false));
    }

    /// Deletes an archived card; one that is not archived stays.
    public ScorecardList delete(String id) {
        return new ScorecardList(all.stream().filter(kept -> !(kept.archived() && kept.id().equals(id))).toList());
    }

    /// Puts a card in the place that it has among the active ones afterwards, counted from 0.
    public ScorecardList move(String id, int place) {
        List<ListedScorecard> others = new ArrayList<>(all);
        Optional<ListedScorecard> moved = all.stream().filter(kept -> kept.id().equals(id)).findFirst();
        if (moved.isEmpty() || moved.get().archived()) {
            return this;
        }
        others.remove(moved.get());
        int at = 0;
        for (int active = 0; at < others.size() && (others.get(at).archived() || active < place); at++) {
            active += others.get(at).archived() ? 0 : 1;
        }
        others.add(at, moved.get());
        return new ScorecardList(others);
    }

    private ScorecardList each(String id, UnaryOperator<ListedScorecard> change) {
        return new ScorecardList(all.stream().map(kept -> kept.id().equals(id) ? change.apply(kept) : kept).toList());
    }
}
