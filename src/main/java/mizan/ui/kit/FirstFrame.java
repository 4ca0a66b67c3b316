package mizan.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;

/// Puts off what a start can show after its first frame. For the JavaFX thread only.
public final class FirstFrame {

    private final List<Runnable> putOff = new ArrayList<>();
    private boolean over;

    /// Does the work at once if the first frame is over, and after it otherwise.
    public void afterwards(Runnable work) {
        if (over) {
            work.run();
        } else {
            putOff.add(work);
        }
    }

    /// Does what was put off, piece by piece, so that the window answers in between.
    public void end() {
        over = true;
        putOff.forEach(Platform::runLater);
        putOff.clear();
    }
}
