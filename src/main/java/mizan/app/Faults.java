package mizan.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Window;
import mizan.settings.Settings;

/// Hears of every fault that nobody handled: writes it down, and tells the person once, in a dialog.
final class Faults implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private final Settings settings;
    private final Path log;
    private final Runnable nothingLeft;
    private boolean told;

    /// @param log the folder of the log
    /// @param nothingLeft called when the dialog is closed and there is no other window: the fault prevented the start
    Faults(Settings settings, Path log, Runnable nothingLeft) {
        this.settings = settings;
        this.log = log;
        this.nothingLeft = nothingLeft;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "nobody handled a fault on the thread " + thread.getName(), fault);
        Platform.runLater(() -> tell(FaultReport.of(thread, fault)));
    }

    /// One dialog at a time: a fault of something that is drawn comes back with every frame.
    private void tell(String report) {
        if (!told) {
            told = true;
            FaultDialog dialog = new FaultDialog("fault", report, Optional.of(log), this::closed);
            dialog.show(settings);
        }
    }

    private void closed() {
        told = false;
        if (Window.getWindows().isEmpty()) {
            nothingLeft.run();
        }
    }
}
