package mizan.ui.shell;

import mizan.ui.kit.Views;
import mizan.ui.session.Screen;

/// Opens the view of a screen.
@FunctionalInterface
public interface ScreenViews {

    Views.Loaded open(Screen screen);
}
