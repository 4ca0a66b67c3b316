package mizan.ui.search;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import mizan.background.LatestOnly;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.ui.search.OccupationFinder.Find;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;
import mizan.ui.session.Tray;

/// What is typed into the search field, and what it finds.
public final class SearchModel {

    private static final System.Logger LOG = System.getLogger(SearchModel.class.getName());

    /// What was chosen before leaves room for what is near.
    private static final int MOST_BEFORE = 4;

    private final Session session;
    private final OccupationFinder finder;
    private final SearchHistory chosen;
    private final LatestOnly latest;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Loadable<List<Find>>> finds = new ReadOnlyObjectWrapper<>(
            new Loadable.Empty<>());

    public SearchModel(Session session, OccupationFinder finder, Tasks tasks) {
        this.session = session;
        this.finder = finder;
        this.chosen = new SearchHistory(session.settings().chosen());
        this.latest = new LatestOnly(tasks, "the search failed");
        query.subscribe((_, text) -> search(text));
        session.dataEdition().subscribe((_, edition) -> tasks.run(() -> {
            finder.reload(edition.intValue());
            return finder;
        }, _ -> search(query.get()), failure -> LOG.log(System.Logger.Level.ERROR, "the titles could not be reloaded",
                failure)));
    }

    public StringProperty query() {
        return query;
    }

    /// Empty while nothing is typed.
    public ReadOnlyObjectProperty<Loadable<List<Find>>> finds() {
        return finds.getReadOnlyProperty();
    }

    public boolean inTray(SocCode code) {
        return session.tray().contains(code);
    }

    /// The tray, for whoever shows what is in it.
    public ObservableList<Tray.Entry> trayEntries() {
        return session.tray().entries();
    }

    public boolean trayFull() {
        return session.tray().full();
    }

    /// Puts the occupation into the tray, or takes it out if it is there.
    public void toggle(SocCode code) {
        if (session.tray().contains(code)) {
            session.tray().remove(code);
        } else {
            session.tray().add(code);
            chosen.note(code);
        }
    }

    /// Remembers that the occupation was chosen.
    void note(SocCode code) {
        chosen.note(code);
    }

    /// Whether Enter opens the profile of a find, as where one looks for careers, and not the comparison.
    boolean opensProfiles() {
        return session.navigation().here().screen() == Screen.CAREERS;
    }

    /// Opens the profile of the occupation.
    void open(SocCode code) {
        chosen.note(code);
        session.navigation().go(new Stop(Screen.CAREERS, code.text()));
    }

    /// Makes the search ready before the first key is struck.
    public void warmUp() {
        latest.run(() -> finder.find("a", "en"), _ -> {});
    }

    private void search(String text) {
        if (text.isBlank()) {
            latest.forget();
            finds.set(new Loadable.Empty<>());
            return;
        }
        String language = session.settings().language().get().tag();
        find(() -> {
            List<Find> found = finder.find(text, language);
            return found.isEmpty() ? finder.instead(text, language) : found;
        });
    }

    /// If nothing is typed, offers what was chosen before, and then what is near to the occupations that are compared.
    void offerUntyped() {
        List<SocCode> compared = session.tray().codes();
        List<SocCode> before = chosen.codes().stream().limit(compared.isEmpty() ? Long.MAX_VALUE : MOST_BEFORE)
                .toList();
        if (query.get().isBlank() && !(before.isEmpty() && compared.isEmpty())) {
            String language = session.settings().language().get().tag();
            Vintage vintage = session.vintage().getValue();
            find(() -> Stream.concat(finder.chosen(before, language).stream(),
                    finder.related(compared, vintage, language).stream()
                            .filter(find -> !before.contains(find.occupation().code())))
                    .toList());
        }
    }

    private void find(Supplier<List<Find>> work) {
        latest.run(work::get, found -> finds.set(new Loadable.Ready<>(chosen.first(found))),
                failure -> finds.set(new Loadable.Failed<>(failure)));
    }
}
