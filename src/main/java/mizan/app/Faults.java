package mizan.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.stage.Window;
import mizan.settings.Settings;
import mizan.ui.session.Screen;

/// Hears of every fault that nobody handled: writes it down, and tells the person once, in a dialog. The next start opens
/// another screen than the one in which it came up.
final class Faults implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Faults.class.getName());

    private final Settings settings;
    private final Path log;
    private final Runnable nothingLeft;
    private final Set<String> known = new HashSet<>();
    private boolean told;

    /// @param log the folder of the log
    /// @param nothingLeft called when the dialog is closed and there is no other window: the fault prevented the start
    Faults(Settings settings, Path log, Runnable nothingLeft) {
        this.settings = settings;
        this.log = log;
        this.nothingLeft = nothingLeft;
    }

    /// A fault of something that is drawn comes back with every frame: it is written down and told once.
    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        synchronized (known) {
            if (!known.add(fault.getClass() + Arrays.toString(fault.getStackTrace()))) {
                return;
            }
        }
        LOG.log(System.Logger.Level.ERROR, "nobody handled a fault on the thread " + thread.getName(), fault);
        Platform.runLater(() -> tell(FaultReport.of(thread, fault)));
    }

    /// One dialog at a time.
    private void tell(String report) {
        openAnotherScreenNextTime();
        if (!told) {
            told = true;
            FaultDialog dialog = new FaultDialog("fault", report, Optional.of(log), this::closed);
            dialog.show(settings);
        }
    }

    private void openAnotherScreenNextTime() {
        boolean compare = settings.screen().get().equals(Screen.COMPARE.id()) || settings.screen().get().isEmpty();
        settings.screen().set((compare ? Screen.CAREERS : Screen.COMPARE).id());
    }

    private void closed() {
        told = false;
        if (Window.getWindows().isEmpty()) {
            nothingLeft.run();
        }
    }
}
