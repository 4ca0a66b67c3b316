package mizan.ui.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Scorecard;
import mizan.scorecards.ListedScorecard;
import mizan.scorecards.ScorecardWorkspace;

/// What was decided about the open card; and the one card of which it is asked, at this start, how true it was.
public final class DecisionModel {

    private final ScorecardModel cards;
    private final ScorecardWorkspace kept;
    private final ReadOnlyObjectWrapper<String> lookingBack = new ReadOnlyObjectWrapper<>("");

    public DecisionModel(ScorecardModel cards, ScorecardWorkspace kept) {
        this.cards = cards;
        this.kept = kept;
        kept.cards().get().all().stream().map(ListedScorecard::card)
                .filter(card -> card.decision().filter(decision -> decision.due(kept.today())).isPresent())
                .findFirst()
                .ifPresent(this::lookBack);
    }

    /// Shows the card, once, wherever the person was; the way back leads there.
    private void lookBack(Scorecard due) {
        kept.takeOver(all -> all.unarchive(due.id()).change(due.id(),
                card -> card.withDecision(card.decision().map(Decision::asked))));
        lookingBack.set(due.id());
        cards.open(due.id());
        cards.card().subscribe(now -> now.filter(card -> card.id().equals(due.id()))
                .filter(card -> card.earlier().size() > due.earlier().size())
                .ifPresent(_ -> lookingBack.set("")));
    }

    /// The id of the card of which it is asked how true it was, until it is scored again; empty text for none.
    public ReadOnlyObjectProperty<String> lookingBack() {
        return lookingBack.getReadOnlyProperty();
    }

    public ScorecardModel cards() {
        return cards;
    }

    /// Closes the open card.
    ///
    /// @param months after which to ask how true it was; empty for never
    public void decide(Decision.Choice choice, Optional<Integer> months) {
        LocalDate today = kept.today();
        cards.edit(card -> card.withDecision(Optional.of(new Decision(choice, today, months.map(today::plusMonths)))));
    }

    /// Opens the open card again: nothing is decided.
    public void reopen() {
        cards.edit(card -> card.withDecision(Optional.empty()));
    }
}
