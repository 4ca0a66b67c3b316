package mizan.ui.kit;

import java.util.function.Consumer;
import javafx.application.Platform;
import mizan.settings.Settings;

/// Whether things may move on screen.
public final class Motions {

    private Motions() {}

    /// Only if both the person and their system allow it.
    public static boolean wanted(Settings settings) {
        return settings.motion().get() && !Platform.getPreferences().isReducedMotion();
    }

    /// Tells a view whether it may move, now and whenever the person changes it.
    public static void follow(Subscriptions subscriptions, Settings settings, Consumer<Boolean> view) {
        subscriptions.now(() -> view.accept(wanted(settings)), settings.motion());
    }
}
