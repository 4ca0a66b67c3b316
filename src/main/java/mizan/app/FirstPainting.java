package mizan.app;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import mizan.background.Loadable;

/// Tells when the answer to what the first screen asked for has been painted.
///
/// A frame is laid out in the pulse that the answer came before, and painted beside the next one; at the third, the
/// painting is surely over.
final class FirstPainting extends AnimationTimer {

    private static final int PULSES = 3;

    private final ObservableValue<? extends Loadable<?>> asked;
    private final Consumer<Loadable<?>> painted;
    private int pulses;

    private FirstPainting(ObservableValue<? extends Loadable<?>> asked, Consumer<Loadable<?>> painted) {
        this.asked = asked;
        this.painted = painted;
    }

    /// @param painted called once, on the JavaFX thread, with what was painted: the answer, or that there is none
    static void await(ObservableValue<? extends Loadable<?>> asked, Consumer<Loadable<?>> painted) {
        new FirstPainting(asked, painted).start();
    }

    @Override
    public void handle(long now) {
        Loadable<?> answer = asked.getValue();
        if (!(answer instanceof Loadable.Loading<?>) && ++pulses == PULSES) {
            stop();
            painted.accept(answer);
        }
    }
}
