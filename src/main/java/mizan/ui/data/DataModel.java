package mizan.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /// The wage tables and the other sources.
    ///
    /// @param imported which of the tables the person brought
    /// @param bytes that these take on disk
    record Installed(List<WageSet> sets, List<Source> sources, List<ImportedSet> imported, long bytes) {}

    public DataModel(Session session, Importing importing) {
        this.session = session;
        this.sets = new InstalledWageSets(importing.asked());
        this.sources = new InstalledSources(importing.asked());
        this.imported = new ImportedSets(importing.asked());
        this.importing = importing;
        this.tasks = importing.questions();
        session.dataEdition().subscribe((_, _) -> {
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

    /// Takes out a table that the person brought; one that the program ships is back in its place.
    void remove(ImportedSet set) {
        importing.remove(set.year(), set.scope(), session::dataChanged, failure -> failed("removed", failure));
    }

    private void failed(String what, Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "the installed data could not be " + what, failure);
        installed.set(new Loadable.Failed<>(failure));
    }
}
