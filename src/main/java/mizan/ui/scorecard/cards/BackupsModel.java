package mizan.ui.scorecard.cards;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.Tasks;
import mizan.scorecards.Backup;
import mizan.scorecards.SaveState;
import mizan.scorecards.ScorecardWorkspace;
import mizan.store.StoreException;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.ScorecardModel;

/// The days whose cards can be brought back, and what to do with a file of cards that cannot be read.
public final class BackupsModel {

    /// The file that the cards are kept in is no such file, or is damaged.
    static final String UNREADABLE = "unreadable";

    private static final System.Logger LOG = System.getLogger(BackupsModel.class.getName());

    private final ScorecardModel model;
    private final ScorecardWorkspace kept;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<List<Backup>> backups = new ReadOnlyObjectWrapper<>(List.of());

    /// @param tasks passes on what the thread of the cards answers
    public BackupsModel(ScorecardModel model, ScorecardWorkspace kept, Tasks tasks) {
        this.model = model;
        this.kept = kept;
        this.tasks = tasks;
        load();
        // The first change of a day makes a backup.
        kept.saving().subscribe((_, saving) -> {
            if (saving instanceof SaveState.Saved) {
                load();
            }
        });
    }

    /// The newest first.
    ReadOnlyObjectProperty<List<Backup>> backups() {
        return backups.getReadOnlyProperty();
    }

    void load() {
        tasks.await(kept.backups(), backups::set, failure -> {
            if (!(failure instanceof CancellationException)) {
                LOG.log(System.Logger.Level.ERROR, "the backups of the cards could not be listed", failure);
            }
        });
    }

    /// Puts the cards of a backup in place of all; one step, which can be undone.
    void restore(Backup backup) {
        tasks.await(kept.read(backup), cards -> {
            kept.edit("", "", _ -> cards);
            model.tell(Notice.undoable("restored", backup.day()));
        }, failure -> {
            LOG.log(System.Logger.Level.ERROR, "the backup could not be read", failure);
            model.tell(Notice.of("backup-failed", backup.day()));
        });
    }

    /// Begins a new file; the one that cannot be read is kept beside it.
    void startAnew() {
        tasks.await(kept.startAnew(),
                old -> model.tell(Notice.of("set-aside", String.valueOf(old.getFileName()))), failure -> {
                    LOG.log(System.Logger.Level.ERROR, "no new file of cards could be begun", failure);
                    model.tell(Notice.of("not-saved", cause(failure)));
                });
    }

    /// Why cards cannot be saved, as a part of the key of a message.
    static String why(Exception failure) {
        return switch (failure) {
            case StoreException.NoRoom _ -> "no-room";
            case StoreException.NotAllowed _ -> "not-allowed";
            case StoreException.Newer _ -> "newer";
            case StoreException.Unreadable _ -> UNREADABLE;
            default -> "unknown";
        };
    }

    private static String cause(Exception failure) {
        Throwable inner = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return String.valueOf(inner.getMessage());
    }
}
