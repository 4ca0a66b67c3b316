package mizan.ui.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.evidence.Catalogue;
import mizan.domain.evidence.CatalogueItem;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.Finding;
import mizan.domain.evidence.StarterSet;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Wording;
import mizan.query.WorkEvidence;

/// What people in the occupation of a card report of its items.
public final class ReportedModel {

    private final WorkEvidence question;
    private final Answer<Evidence> evidence;
    private final Catalogue catalogue;
    private final Map<SocCode, StarterSet> starters = new HashMap<>();
    private final Map<List<Object>, Reported> told = new HashMap<>();

    public ReportedModel(WorkEvidence question, Catalogue catalogue, Tasks tasks) {
        this.catalogue = catalogue;
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
                                .map(found -> told.computeIfAbsent(List.of(occupation, found),
                                        _ -> new Reported(found, found.find(known, occupation), found.all(known)))))
                        : Optional.empty();
    }

    /// What is telling about the occupation of a card and not on it, the most telling first; none while it is not known.
    public List<CatalogueItem> telling(Scorecard card) {
        return evidence.state().get() instanceof Loadable.Ready<Evidence>(Evidence known)
                ? card.subject().occupation()
                        .map(occupation -> starters.computeIfAbsent(occupation,
                                _ -> StarterSet.of(occupation, catalogue, known)).proposals())
                        .orElse(List.of()).stream()
                        .filter(proposal -> proposal.source() != StarterSet.Source.GENERAL)
                        .map(StarterSet.Proposal::item)
                        .filter(item -> card.answers().item(item.key()).isEmpty())
                        .toList()
                : List.of();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /// What there is on an item.
    ///
    /// @param finding empty if people in this job were not asked
    /// @param all what people in all jobs report, in the direction of the item
    public record Reported(CatalogueItem item, Optional<Finding> finding, List<Double> all) {}
}
