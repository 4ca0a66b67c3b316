package mizan.ui.takeaway;

import javafx.scene.Parent;
import javafx.scene.Scene;
import mizan.i18n.Language;

/// Lays things out in the light look, whatever the look of the window, for pictures and pages. For the JavaFX thread.
public interface LightLayout {

    /// @param width of the node; it is as high as it wants to be
    /// @return the scene that it is in now, styled and laid out
    Scene lay(Parent node, double width, Language language);
}
