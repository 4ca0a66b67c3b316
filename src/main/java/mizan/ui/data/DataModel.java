package mizan.ui.data;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.data.WageSet;
import mizan.query.InstalledSources;
import mizan.query.InstalledSources.Source;
import mizan.query.InstalledWageSets;

/// What is installed.
public final class DataModel {

    private static final System.Logger LOG = System.getLogger(DataModel.class.getName());

    private final InstalledWageSets sets;
    private final InstalledSources sources;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Loadable<Installed>> installed = new ReadOnlyObjectWrapper<>(
            new Loadable.Empty<>());

    /// The wage tables and the other sources.
    record Installed(List<WageSet> sets, List<Source> sources) {}

    public DataModel(InstalledWageSets sets, InstalledSources sources, Tasks tasks) {
        this.sets = sets;
        this.sources = sources;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Loadable<Installed>> installed() {
        return installed.getReadOnlyProperty();
    }

    void load() {
        installed.set(new Loadable.Loading<>());
        tasks.run(() -> new Installed(sets.ask(), sources.ask()), answer -> installed.set(new Loadable.Ready<>(answer)),
                failure -> {
                    LOG.log(System.Logger.Level.ERROR, "the installed data could not be listed", failure);
                    installed.set(new Loadable.Failed<>(failure));
                });
    }
}
