package mizan.ui.scorecard;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.evidence.Catalogue;
import mizan.domain.evidence.CatalogueItem;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.Finding;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Wording;
import mizan.query.WorkEvidence;

/// What people in the occupation of a card report of its items.
public final class ReportedModel {

    private final WorkEvidence question;
    private final Answer<Evidence> evidence;
    private final Catalogue catalogue = Catalogue.read();

    public ReportedModel(WorkEvidence question, Tasks tasks) {
        this.question = question;
        this.evidence = new Answer<>(tasks, "what people report could not be read");
    }

    /// Empty until it is asked for.
    public ReadOnlyObjectProperty<Loadable<Evidence>> state() {
        return evidence.state();
    }

    /// Asks, if nobody has yet.
    public void want() {
        if (!evidence.isAsked()) {
            evidence.ask(question::ask);
        }
    }

    /// Empty while it is not known, for a card without an occupation, for the person's own items, and for those of which
    /// nothing could be asked.
    public Optional<Reported> of(Scorecard card, Item item) {
        return evidence.state().get() instanceof Loadable.Ready<Evidence>(Evidence known)
                && item.wording() instanceof Wording.Predefined(String key)
                        ? card.subject().occupation().flatMap(occupation -> catalogue.item(key)
                                .filter(CatalogueItem::canBeAsked)
                                .map(found -> new Reported(found, found.find(known, occupation))))
                        : Optional.empty();
    }

    /// What there is on an item; the finding is empty if people in this job were not asked.
    public record Reported(CatalogueItem item, Optional<Finding> finding) {}
}
