package mizan.ui.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mizan.background.Tasks;
import mizan.domain.evidence.Catalogue;
import mizan.domain.evidence.StarterSet;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.StarterItems;
import mizan.query.WorkEvidence;

/// Begins a card with what people in the occupation report of their work.
public final class ReportedItems implements StartingItems {

    private static final System.Logger LOG = System.getLogger(ReportedItems.class.getName());

    private final WorkEvidence evidence;
    private final Tasks tasks;
    private final Catalogue catalogue;

    public ReportedItems(WorkEvidence evidence, Catalogue catalogue, Tasks tasks) {
        this.catalogue = catalogue;
        this.evidence = evidence;
        this.tasks = tasks;
    }

    @Override
    public void propose(Optional<SocCode> occupation, Consumer<List<Item>> then) {
        if (occupation.filter(code -> !StarterItems.isCallCentre(code)).isEmpty()) {
            NOTHING_KNOWN.propose(occupation, then);
            return;
        }
        tasks.run(() -> StarterSet.of(occupation.get(), catalogue, evidence.ask()).items(), then, failure -> {
            LOG.log(System.Logger.Level.ERROR, "what people report could not be read", failure);
            NOTHING_KNOWN.propose(occupation, then);
        });
    }
}
