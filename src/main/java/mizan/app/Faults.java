package mizan.app;

import java.nio.file.Path;
import javafx.application.Platform;
import mizan.settings.Settings;

/// Hears of every fault that nobody handled: writes it down, and tells the person once, in a dialog.
final class Faults implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private final Settings settings;
    private final Path log;
    private boolean told;

    /// @param log the folder of the log
    Faults(Settings settings, Path log) {
        this.settings = settings;
        this.log = log;
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
            FaultDialog dialog = new FaultDialog(report, log, () -> told = false);
            dialog.show(settings);
        }
    }
}
