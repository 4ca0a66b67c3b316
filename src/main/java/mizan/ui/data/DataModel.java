package mizan.ui.data;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
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

    private final Deque<Taken> taken = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<WageGrid.Cell>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// How many tables are carried over.
    ///
    /// @param failed it has ended, and they are not
    record Carrying(int done, int of, boolean failed) {}

    private final ReadOnlyObjectWrapper<Optional<Carrying>> carrying = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A table that was taken out, and the file that keeps it.
    private record Taken(WageSet set, Path kept) {}

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
                this::show, failure -> failed("listed", failure));
    }

    private void show(Installed answer) {
        taken.removeIf(each -> answer.imported().stream().anyMatch(
                mine -> mine.year() == each.set().year() && mine.scope() == each.set().scope()));
        installed.set(new Loadable.Ready<>(answer));
        tellRemoved();
    }

    private void tellRemoved() {
        removed.set(Optional.ofNullable(taken.peekLast()).map(Taken::set));
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

    /// How far what was imported with an earlier program is carried over; empty if nothing is to be.
    ReadOnlyObjectProperty<Optional<Carrying>> carrying() {
        return carrying.getReadOnlyProperty();
    }

    /// Takes what was imported with an earlier program over, beside the person's work; then all is asked anew. What the end
    /// of the program interrupts goes on at the next start.
    public void carryOver() {
        if (!importing.store().outdated()) {
            return;
        }
        carrying.set(Optional.of(new Carrying(0, 0, false)));
        importing.carryOver((done, of) -> importing.screens()
                .execute(() -> carrying.set(Optional.of(new Carrying(done, of, false)))), () -> {
                    carrying.set(Optional.empty());
                    session.dataChanged();
                }, failure -> {
                    LOG.log(System.Logger.Level.ERROR, "what was imported could not be carried over", failure);
                    carrying.set(Optional.of(new Carrying(0, 0, true)));
                });
    }

    /// Whether a table is being taken out or put back.
    ReadOnlyBooleanProperty removing() {
        return removing.getReadOnlyProperty();
    }

    /// The table that was taken out last and can be put back: nothing else was brought in its place since.
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

    /// The place in the grid of tables that the person reads about.
    ReadOnlyObjectProperty<Optional<WageGrid.Cell>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void choose(Optional<WageGrid.Cell> cell) {
        chosen.set(cell);
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
        importing.remove(set.year(), set.scope(), kept -> {
            taken.add(new Taken(set, kept));
            // Before all others ask anew: that it is removed is told with the list that is without it.
            load();
            session.dataChanged();
            removing.set(false);
        }, failure -> {
            failed("removed", failure);
            removing.set(false);
        });
    }

    /// Puts the table back that was taken out last. One at a time.
    void bringBack() {
        Taken last = taken.peekLast();
        if (last == null || removing.get()) {
            return;
        }
        removing.set(true);
        importing.bringBack(last.kept(), last.set().year(), last.set().scope(), () -> {
            taken.remove(last);
            tellRemoved();
            session.dataChanged();
            removing.set(false);
        }, failure -> {
            failed("put back", failure);
            removing.set(false);
        });
    }

    private void failed(String what, Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "the installed data could not be " + what, failure);
        installed.set(new Loadable.Failed<>(failure));
    }
}
