package mizan.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.evidence.Evidence;
import mizan.domain.evidence.WorkContrast;
import mizan.domain.occupation.SocCode;
import mizan.query.WorkEvidence;
import mizan.ui.session.Session;

/// In what the work in the compared occupations differs most, as people in them report.
public final class WorkContrastModel {

    private static final int ROWS = 12;

    private final Session session;
    private final WorkEvidence evidence;
    private final Answer<WorkContrasts> contrasts;
    private boolean wanted;

    /// @param all the values of all occupations, by O*NET's number of what was asked
    /// @param asked whether each occupation was
    record WorkContrasts(List<WorkContrast> widest, Map<String, List<Double>> all, Map<SocCode, Boolean> asked) {

        static WorkContrasts of(List<SocCode> codes, Evidence known) {
            List<WorkContrast> widest = WorkContrast.widest(known, codes, ROWS);
            Map<String, List<Double>> all = new TreeMap<>();
            widest.forEach(each -> all.put(each.element(), known.all(each.element())));
            Map<SocCode, Boolean> asked = new TreeMap<>((one, other) -> one.text().compareTo(other.text()));
            codes.forEach(code -> asked.put(code, known.asked(code)));
            return new WorkContrasts(widest, all, asked);
        }
    }

    /// @param evidence kept for all who ask
    public WorkContrastModel(Session session, WorkEvidence evidence, Tasks tasks) {
        this.session = session;
        this.evidence = evidence;
        this.contrasts = new Answer<>(tasks, "what people report could not be compared");
        session.tray().occupations().subscribe((_, _) -> {
            if (wanted) {
                load();
            }
        });
    }

    /// Asks from now on. Not before, as the first screen would wait behind it.
    void want() {
        if (!wanted) {
            wanted = true;
            load();
        }
    }

    ReadOnlyObjectProperty<Loadable<WorkContrasts>> contrasts() {
        return contrasts.state();
    }

    void load() {
        List<SocCode> codes = session.tray().codes();
        if (codes.isEmpty()) {
            contrasts.clear();
            return;
        }
        contrasts.ask(() -> WorkContrasts.of(codes, evidence.ask()));
    }
}
