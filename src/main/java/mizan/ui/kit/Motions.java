package mizan.ui.kit;

import javafx.application.Platform;
import mizan.settings.Settings;

/// Whether things may move on screen.
public final class Motions {

    private Motions() {}

    /// Only if both the person and their system allow it.
    public static boolean wanted(Settings settings) {
        return settings.motion().get() && !Platform.getPreferences().isReducedMotion();
    }
}
