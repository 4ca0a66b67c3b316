package mizan.ui.data;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.LatestOnly;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.claims.CheckedClaim;
import mizan.claims.ClaimCheck;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.query.OccupationNames;
import mizan.store.Database;
import mizan.ui.session.Session;

/// All claims of the article, held against what is installed now.
public final class ArticleModel {

    private static final System.Logger LOG = System.getLogger(ArticleModel.class.getName());

    private final Session session;
    private final ClaimCheck check;
    private final OccupationNames names;
    private final LatestOnly latest;
    private final ReadOnlyObjectWrapper<Loadable<Checked>> checked = new ReadOnlyObjectWrapper<>(
            new Loadable.Empty<>());

    /// @param names of the occupations that the claims are about
    record Checked(List<CheckedClaim> claims, Map<SocCode, Occupation> names) {}

    public ArticleModel(Session session, Database database, Tasks tasks) {
        this.session = session;
        this.check = new ClaimCheck(database);
        this.names = new OccupationNames(database);
        this.latest = new LatestOnly(tasks);
        session.dataEdition().subscribe((_, _) -> reload());
        session.settings().language().subscribe((_, _) -> reload());
    }

    ReadOnlyObjectProperty<Loadable<Checked>> checked() {
        return checked.getReadOnlyProperty();
    }

    void load() {
        if (!(checked.get() instanceof Loadable.Ready<Checked>)) {
            checked.set(new Loadable.Loading<>());
        }
        String language = session.settings().language().get().tag();
        latest.run(() -> check(language), answer -> checked.set(new Loadable.Ready<>(answer)), failure -> {
            LOG.log(System.Logger.Level.ERROR, "the claims could not be checked", failure);
            checked.set(new Loadable.Failed<>(failure));
        });
    }

    private void reload() {
        if (!(checked.get() instanceof Loadable.Empty<Checked>)) {
            load();
        }
    }

    private Checked check(String language) {
        List<CheckedClaim> claims = check.all();
        List<SocCode> codes = claims.stream().flatMap(each -> each.claim().occupation().stream()).distinct().toList();
        return new Checked(claims, names.ask(codes, language));
    }
}
