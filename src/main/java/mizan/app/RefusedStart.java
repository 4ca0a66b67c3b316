package mizan.app;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import mizan.settings.Settings;

/// Says why there is no window to those who see no console.
final class RefusedStart {

    private RefusedStart() {}

    /// Returns when they have closed it, or at once where there is no display. Not for the JavaFX thread.
    ///
    /// @param about the sentences that say what happened: `refusal`, or `broken` for a fault of the program
    static void tell(String about, String why) {
        try {
            Start.startToolkit();
        } catch (IllegalStateException _) {
            // It was started before the reason came up.
        } catch (NoDisplay _) {
            return;
        }
        CountDownLatch read = new CountDownLatch(1);
        Platform.runLater(
                () -> new FaultDialog(about, why, Optional.empty(), read::countDown).show(new Settings()));
        try {
            read.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
