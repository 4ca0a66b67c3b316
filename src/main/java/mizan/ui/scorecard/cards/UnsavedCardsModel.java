package mizan.ui.scorecard.cards;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.Tasks;
import mizan.scorecards.SaveState;
import mizan.scorecards.ScorecardWorkspace;

/// The end of the program: at once where all cards are saved; else the person is asked what is to become of them.
public final class UnsavedCardsModel {

    private static final System.Logger LOG = System.getLogger(UnsavedCardsModel.class.getName());

    private final ScorecardWorkspace kept;
    private final FilesModel files;
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> notWritten = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable end = () -> {};

    /// @param tasks passes on what the thread of the cards answers
    public UnsavedCardsModel(ScorecardWorkspace kept, FilesModel files, Tasks tasks) {
        this.kept = kept;
        this.files = files;
        this.tasks = tasks;
        kept.saving().subscribe(saving -> {
            if (asking.get() && saving instanceof SaveState.Saved) {
                leave();
            }
        });
    }

    /// Whether the person is asked.
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveState> saving() {
        return kept.saving();
    }

    /// The name of the file that the cards could not be written into either.
    ReadOnlyObjectProperty<Optional<String>> notWritten() {
        return notWritten.getReadOnlyProperty();
    }

    /// Saves what is not saved yet and ends the program, or asks.
    ///
    /// @param newEnd what ends the program
    public void leaveBy(Runnable newEnd) {
        end = newEnd;
        tryAgain();
    }

    void tryAgain() {
        tasks.await(kept.save(), saved -> {
            if (saved) {
                leave();
            } else {
                asking.set(true);
            }
        }, failure -> {
            LOG.log(System.Logger.Level.ERROR, "the cards could not be saved", failure);
            asking.set(true);
        });
    }

    /// Ends the program once all cards are in the file.
    void saveAs(Path chosen) {
        files.saveAll(chosen, this::leave,
                () -> notWritten.set(Optional.of(String.valueOf(chosen.getFileName()))));
    }

    /// Ends the program, whatever becomes of the cards.
    void leave() {
        stay();
        end.run();
    }

    public void stay() {
        asking.set(false);
        notWritten.set(Optional.empty());
    }
}
