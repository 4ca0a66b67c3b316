package mizan.chart;

import java.util.HashMap;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Moves the values of marks from what they were to what they are now, so that the eye keeps them.
final class Motion {

    private static final Duration SHORT = Duration.millis(180);

    private final Runnable redraw;
    private Map<String, double[]> from = Map.of();
    private Map<String, double[]> to = Map.of();
    private double progress = 1;
    private final Transition transition = new Transition() {
        {
            setCycleDuration(SHORT);
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double fraction) {
            progress = fraction;
            redraw.run();
        }
    };

    Motion(Runnable redraw) {
        this.redraw = redraw;
    }

    /// @param values by key of the mark; keys that were not there before appear where they belong
    void move(Map<String, double[]> values, boolean animated) {
        Map<String, double[]> before = new HashMap<>();
        to.keySet().forEach(key -> before.put(key, values(key)));
        transition.stop();
        from = before;
        to = values;
        if (animated && !before.isEmpty()) {
            progress = 0;
            transition.playFromStart();
        } else {
            progress = 1;
        }
        redraw.run();
    }

    /// The values of a mark as they are to be drawn at this moment.
    double[] values(String key) {
        double[] end = to.getOrDefault(key, new double[0]);
        double[] start = from.getOrDefault(key, end);
        double[] now = end.clone();
        for (int i = 0; i < now.length && i < start.length; i++) {
            if (!Double.isNaN(start[i]) && !Double.isNaN(end[i])) {
                now[i] = start[i] + (end[i] - start[i]) * progress;
            }
        }
        return now;
    }
}
