package mizan.app;

import mizan.ui.kit.Telling;

/// One screen: its models, which live as long as the program, and its controllers, which are made anew for each view.
interface ScreenParts {

    /// Says how the screen's controllers are made.
    void addTo(Controllers controllers, Telling telling);
}
