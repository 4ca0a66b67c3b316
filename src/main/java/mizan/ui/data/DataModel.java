package mizan.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.data.WageSet;
import mizan.query.ImportedSets;
import mizan.query.ImportedSets.ImportedSet;
import mizan.query.InstalledSources;
import mizan.query.InstalledSources.Source;
import mizan.query.InstalledWageSets;
import mizan.ui.session.Session;

/// What is installed.
public final class DataModel {

    private static final System.Logger LOG = System.getLogger(DataModel.class.getName());

    private final Session session;
    private final InstalledWageSets sets;
    private final InstalledSources sources;
    private final ImportedSets imported;
    private final Importing importing;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Loadable<Installed>> installed = new ReadOnlyObjectWrapper<>(
            new Loadable.Empty<>());
    private final ReadOnlyBooleanWrapper removing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Removal>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WageSet>> removed = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The wage tables and the other sources.
    ///
    /// @param imported which of the tables the person brought
    /// @param bytes that these take on disk
    record Installed(List<WageSet> sets, List<Source> sources, List<ImportedSet> imported, long bytes) {}

    /// The removal of a table.
    ///
    /// @param instead whether a table that the program ships is back in its place then
    record Removal(WageSet set, boolean instead) {}

    public DataModel(Session session, Importing importing) {
        this.session = session;
        this.sets = new InstalledWageSets(importing.asked());
        this.sources = new InstalledSources(importing.asked());
        this.imported = new ImportedSets(importing.asked());
        this.importing = importing;
        this.tasks = importing.questions();
        session.dataEdition().subscribe((_, _) -> {
            asked.set(Optional.empty());
            removed.set(Optional.empty());
            if (!(installed.get() instanceof Loadable.Empty)) {
                load();
            }
        });
    }

    ReadOnlyObjectProperty<Loadable<Installed>> installed() {
        return installed.getReadOnlyProperty();
    }

    void load() {
        if (!(installed.get() instanceof Loadable.Ready<Installed>)) {
            installed.set(new Loadable.Loading<>());
        }
        tasks.run(
                () -> new Installed(sets.ask(), sources.ask(), imported.ask(), importing.store().size()),
                answer -> installed.set(new Loadable.Ready<>(answer)), failure -> failed("listed", failure));
    }

    /// What was imported, if the program could not read it at its start.
    Optional<Path> unreadable() {
        return importing.store().unreadable();
    }

    /// Renames the file that cannot be read, so that one can import again.
    void setAside() {
        importing.writing().run(() -> {
            importing.store().setAside();
            return importing;
        }, _ -> session.dataChanged(), failure -> failed("set aside", failure));
    }

    /// Whether a table is being taken out.
    ReadOnlyBooleanProperty removing() {
        return removing.getReadOnlyProperty();
    }

    /// The table that was taken out last, for as long as nothing was brought since.
    ReadOnlyObjectProperty<Optional<WageSet>> removed() {
        return removed.getReadOnlyProperty();
    }

    boolean failed() {
        return installed.get() instanceof Loadable.Failed;
    }

    /// What the person is asked about before it is taken out.
    ReadOnlyObjectProperty<Optional<Removal>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Asks whether a table that the person brought is to be taken out. One at a time.
    void ask(Removal removal) {
        if (!removing.get()) {
            asked.set(Optional.of(removal));
        }
    }

    void keep() {
        asked.set(Optional.empty());
    }

    /// Takes out what was asked about; what the program ships is back in its place.
    void remove() {
        Optional<Removal> removal = asked.get();
        asked.set(Optional.empty());
        removal.ifPresent(each -> remove(each.set()));
    }

    private void remove(WageSet set) {
        removing.set(true);
        importing.remove(set.year(), set.scope(), () -> {
            session.dataChanged();
            removed.set(Optional.of(set));
            removing.set(false);
        }, failure -> {
            failed("removed", failure);
            removing.set(false);
        });
    }

    private void failed(String what, Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "the installed data could not be " + what, failure);
        installed.set(new Loadable.Failed<>(failure));
    }
}
