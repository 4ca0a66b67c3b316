package mizan.app;

import mizan.ui.kit.FigureText;
import mizan.ui.kit.Views;

/// One screen: its models, which live as long as the program, and its controllers, which are made anew for each view.
interface ScreenParts {

    /// Says how the screen's controllers are made.
    ///
    /// @param views for controllers that open other views later
    void addTo(Controllers controllers, Views views, FigureText figureText);
}
