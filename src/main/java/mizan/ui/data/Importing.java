package mizan.ui.data;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import mizan.background.Tasks;
import mizan.domain.data.Scope;
import mizan.store.Database;
import mizan.wageimport.CarryProgress;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;

/// What imports need: the importer on a thread of its own, and the database that all questions are asked of, which is
/// opened anew when the data have changed.
///
/// @param questions the thread on which `asked` may be used
/// @param writing the one thread that writes to the store
/// @param screens runs what it is given on the thread of the screens
public record Importing(WageStore store, WageImporter importer, Database asked, Tasks questions, Tasks writing,
        Executor screens) {

    /// On the thread of the questions: from now on they are answered with what is now installed.
    void reopen() {
        asked.replaceBy(store.openForReading(() -> {}));
    }

    /// Carries over what was imported with an earlier program; the questions are then answered with it.
    void carryOver(CarryProgress progress, Runnable done, Consumer<Exception> failed) {
        writing.run(() -> {
            store.carryOver(progress, Thread.currentThread()::isInterrupted);
            return this;
        }, _ -> reopenThen(done, failed), failed);
    }

    /// Takes a table out, and gives the disk back when it was the last one: the file goes while nobody reads it. However
    /// far that comes, the questions are answered with what is installed then.
    ///
    /// @param done told of the file that keeps it, for [#bringBack]
    void remove(int year, Scope scope, Consumer<Path> done, Consumer<Exception> failed) {
        writing.run(() -> importer.remove(year, scope), kept -> questions.run(() -> {
            asked.replaceBy(store.openReference());
            return scope;
        }, _ -> writing.run(() -> {
            store.removeIfEmpty();
            return scope;
        }, _ -> reopenThen(() -> done.accept(kept), failed),
                failure -> reopenThen(() -> failed.accept(failure), failed)), failed),
                failed);
    }

    /// Puts a table back that was taken out.
    void bringBack(Path kept, int year, Scope scope, Runnable done, Consumer<Exception> failed) {
        writing.run(() -> {
            importer.bringBack(kept, year, scope);
            return scope;
        }, _ -> reopenThen(done, failed), failed);
    }

    private void reopenThen(Runnable next, Consumer<Exception> failed) {
        questions.run(() -> {
            reopen();
            return this;
        }, _ -> next.run(), failed);
    }
}
