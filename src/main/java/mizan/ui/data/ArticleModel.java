package mizan.ui.data;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.claims.CheckedClaim;
import mizan.claims.ClaimCheck;
import mizan.claims.ReportedClaim;
import mizan.domain.evidence.Catalogue;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.query.OccupationNames;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.session.Session;

/// All claims of the article, held against what is installed now.
public final class ArticleModel {

    private final Session session;
    private final ClaimCheck check;
    private final OccupationNames names;
    private final WorkEvidence evidence;
    private final Catalogue catalogue = Catalogue.read();
    private final Answer<Checked> checked;

    /// @param names of the occupations that the claims are about
    /// @param reported what it says of the work, beside what people in the roles report
    record Checked(List<CheckedClaim> claims, List<ReportedClaim> reported, Map<SocCode, Occupation> names) {}

    /// @param evidence asked of the same database, and kept for all who ask
    public ArticleModel(Session session, Database database, WorkEvidence evidence, Tasks tasks) {
        this.session = session;
        this.check = new ClaimCheck(database);
        this.names = new OccupationNames(database);
        this.evidence = evidence;
        this.checked = new Answer<>(tasks, "the claims could not be checked");
        session.dataEdition().subscribe((_, _) -> reload());
        session.settings().language().subscribe((_, _) -> reload());
    }

    ReadOnlyObjectProperty<Loadable<Checked>> checked() {
        return checked.state();
    }

    void load() {
        String language = session.settings().language().get().tag();
        checked.ask(() -> check(language));
    }

    private void reload() {
        if (checked.isAsked()) {
            load();
        }
    }

    private Checked check(String language) {
        List<CheckedClaim> claims = check.all();
        List<SocCode> codes = claims.stream().flatMap(each -> each.claim().occupation().stream()).distinct().toList();
        List<ReportedClaim> reported = CallCentreRoles.ALL.stream()
                .flatMap(code -> ReportedClaim.about(code, catalogue, evidence.ask()).stream()).toList();
        return new Checked(claims, reported, names.ask(codes, language));
    }
}
