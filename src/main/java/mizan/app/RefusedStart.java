package mizan.app;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import mizan.settings.Settings;

/// Says why there is no window to those who see no console.
final class RefusedStart {

    private RefusedStart() {}

    /// Returns when they have closed it. Not for the JavaFX thread.
    static void tell(String why) {
        try {
            Start.startToolkit();
        } catch (IllegalStateException _) {
            // It was started before the reason came up.
        }
        CountDownLatch read = new CountDownLatch(1);
        Platform.runLater(
                () -> new FaultDialog("refusal", why, Optional.empty(), read::countDown).show(new Settings()));
        try {
            read.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
