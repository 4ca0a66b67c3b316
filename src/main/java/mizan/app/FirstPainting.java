package mizan.app;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import mizan.background.Loadable;

/// Tells when what was asked for has been painted for the first time.
///
/// A frame is laid out in the pulse that the answer came before, and painted beside the next one; at the third, the
/// painting is surely over.
final class FirstPainting extends AnimationTimer {

    private static final int PULSES = 3;

    private final ObservableValue<? extends Loadable<?>> asked;
    private final Runnable painted;
    private int pulses;

    private FirstPainting(ObservableValue<? extends Loadable<?>> asked, Runnable painted) {
        this.asked = asked;
        this.painted = painted;
    }

    /// @param painted called once, on the JavaFX thread; never if the answer does not come
    static void await(ObservableValue<? extends Loadable<?>> asked, Runnable painted) {
        new FirstPainting(asked, painted).start();
    }

    @Override
    public void handle(long now) {
        if (asked.getValue() instanceof Loadable.Ready<?> && ++pulses == PULSES) {
            stop();
            painted.run();
        }
    }
}
