package mizan.ui.data;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.ui.data.ImportState.Stored;
import mizan.ui.data.ImportState.Working;

/// The end of the program: at once if nothing is being written; else the person is asked whether it waits for that.
///
/// What ends badly meanwhile keeps the window, so that it is read why.
public final class RunningImportModel {

    private final ImportModel imports;
    private final DataModel data;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private Runnable end = () -> {};

    /// What the person wants to happen first.
    enum Answer {
        NONE, WAIT, STOP
    }

    public RunningImportModel(ImportModel imports, DataModel data) {
        this.imports = imports;
        this.data = data;
        imports.state().subscribe((_, state) -> {
            if (!(state instanceof Working)) {
                written(state instanceof Stored);
            }
        });
        data.removing().subscribe((_, removing) -> {
            if (!removing) {
                written(!data.failed());
            }
        });
    }

    /// Whether the person is asked.
    public ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportState> importing() {
        return imports.state();
    }

    /// Whether it is an import that is under way, which can be stopped; else it is a removal.
    boolean stoppable() {
        return storing();
    }

    /// Ends the program, or asks. Reading a file for its preview is no reason to: nothing was promised yet.
    ///
    /// @param newEnd what ends the program
    public void closeBy(Runnable newEnd) {
        end = newEnd;
        if (storing() || data.removing().get()) {
            answer.set(Answer.NONE);
            asking.set(true);
        } else {
            close();
        }
    }

    void waitForIt() {
        answer.set(Answer.WAIT);
    }

    /// The program ends once the import has taken back what it wrote.
    void stop() {
        answer.set(Answer.STOP);
        imports.cancel();
    }

    public void stay() {
        asking.set(false);
    }

    private boolean storing() {
        return imports.state().get() instanceof Working working && working.storing();
    }

    private void written(boolean well) {
        if (asking.get()) {
            if (well || answer.get() == Answer.STOP) {
                close();
            } else {
                stay();
            }
        }
    }

    private void close() {
        stay();
        end.run();
    }
}
