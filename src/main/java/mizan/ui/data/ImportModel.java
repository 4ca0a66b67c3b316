package mizan.ui.data;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.domain.data.Scope;
import mizan.query.InstalledWageSets;
import mizan.tablefile.RefusedInput;
import mizan.ui.data.ImportState.Cancelled;
import mizan.ui.data.ImportState.Failed;
import mizan.ui.data.ImportState.Previewed;
import mizan.ui.data.ImportState.Refused;
import mizan.ui.data.ImportState.Stored;
import mizan.ui.data.ImportState.Waiting;
import mizan.ui.data.ImportState.Working;
import mizan.ui.session.Session;
import mizan.wageimport.Choices;
import mizan.wageimport.ImportReports;
import mizan.wageimport.Imported;
import mizan.wageimport.Preview;
import mizan.wageimport.Progress;
import mizan.wageimport.Undecided;

/// Brings a person's files in: preview, choices, import, report.
public final class ImportModel {

    private static final System.Logger LOG = System.getLogger(ImportModel.class.getName());
    private static final long BETWEEN_NANOS = Duration.ofMillis(100).toNanos();
    private static final double ENOUGH_TO_TELL = 0.02;

    private final Session session;
    private final Importing importing;
    private final InstalledWageSets installed;
    private final ImportReports reports;
    private final ReadOnlyObjectWrapper<ImportState> state = new ReadOnlyObjectWrapper<>(new Waiting());
    private AtomicBoolean stop = new AtomicBoolean();

    public ImportModel(Session session, Importing importing) {
        this.session = session;
        this.importing = importing;
        this.installed = new InstalledWageSets(importing.asked());
        this.reports = new ImportReports(importing.asked());
    }

    ReadOnlyObjectProperty<ImportState> state() {
        return state.getReadOnlyProperty();
    }

    /// Reads the files and shows what they are; nothing is written. While another import runs nothing happens.
    public void bring(List<Path> files) {
        if (!files.isEmpty() && !(state.get() instanceof Working)) {
            preview(files, Choices.none());
        }
    }

    /// Reads the files again with what the person decided about them.
    void choose(Choices choices) {
        switch (state.get()) {
            case Previewed previewed when previewed.choices()
                    .withoutBroken(choices.withoutBroken())
                    .replace(choices.replace())
                    .equals(choices) ->
                // Nothing is read differently.
                state.set(new Previewed(previewed.files(), choices, previewed.found(), previewed.replaced(),
                        previewed.changes()));
            case Previewed previewed -> preview(previewed.files(), choices);
            case Refused refused -> preview(refused.files(), choices);
            default -> {
            }
        }
    }

    /// Takes the files over as they were previewed.
    void store() {
        if (!(state.get() instanceof Previewed previewed) || !previewed.storable()) {
            return;
        }
        List<Path> files = previewed.files();
        Choices choices = previewed.choices();
        AtomicBoolean stopped = begin(true);
        importing.writing().run(
                cleared(() -> importing.importer().store(files, choices, progress(true), stopped::get)),
                imported -> importing.questions().run(cleared(() -> {
                    importing.reopen();
                    return imported;
                }), this::stored, this::failed), failure -> ended(failure, files, choices));
    }

    /// Stops reading or storing; what was being stored is not there then.
    void cancel() {
        stop.set(true);
    }

    /// Shows the report of an earlier import again.
    void showReport(int year, Scope scope) {
        if (!(state.get() instanceof Working)) {
            importing.questions().run(() -> reports.ask(year, scope),
                    found -> found.ifPresent(imported -> state.set(new Stored(imported))), this::failed);
        }
    }

    /// Puts the report or the refusal away.
    void dismiss() {
        if (!(state.get() instanceof Working)) {
            state.set(new Waiting());
        }
    }

    private void preview(List<Path> files, Choices choices) {
        AtomicBoolean stopped = begin(false);
        importing.writing().run(
                cleared(() -> importing.importer().preview(files, choices, progress(false), stopped::get)),
                (Preview preview) -> previewed(files, choices, preview),
                failure -> ended(failure, files, choices));
    }

    private void previewed(List<Path> files, Choices choices, Preview preview) {
        importing.questions().run(() -> installed.ask()
                .stream()
                .filter(set -> preview.found().sets()
                        .stream()
                        .anyMatch(mine -> mine.scope() == set.scope() && mine.year() == set.year()))
                .toList(),
                replaced -> state.set(new Previewed(files, choices, preview.found(), replaced, preview.changes())),
                this::failed);
    }

    /// First of all lets go of what was left behind: the collector would not before the heap is full, and nothing that the
    /// program does takes more memory than an import, and than all screens that read their data anew after it.
    private static <T> Callable<T> cleared(Callable<T> work) {
        return () -> {
            System.gc();
            return work.call();
        };
    }

    private AtomicBoolean begin(boolean storing) {
        stop = new AtomicBoolean();
        state.set(new Working(storing, 0, 0, 0, Optional.empty()));
        return stop;
    }

    private void stored(Imported imported) {
        state.set(new Stored(imported));
        session.dataChanged();
    }

    private void ended(Exception failure, List<Path> files, Choices choices) {
        Function<RefusedInput, ImportState> refused = reason -> new Refused(files, choices, reason);
        switch (failure) {
            case CancellationException _ -> state.set(new Cancelled());
            case Undecided open -> previewed(files, choices, new Preview(open.found(), List.of()));
            case RefusedInput reason -> state.set(refused.apply(reason));
            default -> failed(failure);
        }
    }

    private void failed(Exception failure) {
        LOG.log(System.Logger.Level.ERROR, "an import failed", failure);
        state.set(new Failed(failure));
    }

    /// Tells the screen ten times a second at most.
    private Progress progress(boolean storing) {
        long start = System.nanoTime();
        long[] last = {start};
        return (rows, fraction) -> {
            long now = System.nanoTime();
            if (now - last[0] < BETWEEN_NANOS) {
                return;
            }
            last[0] = now;
            double seconds = (now - start) / 1e9;
            Optional<Duration> left = fraction < ENOUGH_TO_TELL
                    ? Optional.empty()
                    : Optional.of(Duration.ofMillis(Math.round(1000 * seconds * (1 - fraction) / fraction)));
            Working working = new Working(storing, rows, fraction, rows / seconds, left);
            importing.screens().execute(() -> {
                if (state.get() instanceof Working) {
                    state.set(working);
                }
            });
        };
    }
}
