package mizan.statemap;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;

/// A continuous row of colours, as the style sheet gives it in the form of a gradient.
final class Ramp {

    private final List<Stop> stops;

    /// @param paint a gradient, or one colour for all
    Ramp(Paint paint) {
        stops = switch (paint) {
            case LinearGradient gradient -> gradient.getStops();
            case Color colour -> List.of(new Stop(0, colour), new Stop(1, colour));
            default -> throw new IllegalArgumentException("not a row of colours: " + paint);
        };
    }

    /// @param position 0 to 1
    Color at(double position) {
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            Stop to = stops.get(i);
            if (position <= to.getOffset()) {
                double span = to.getOffset() - from.getOffset();
                return from.getColor().interpolate(to.getColor(),
                        span == 0 ? 1 : (position - from.getOffset()) / span);
            }
        }
        return stops.getLast().getColor();
    }

    /// How light a colour looks, 0 (black) to 100 (white): CIE L* of its luminance.
    static double lightness(Color colour) {
        double luminance = 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
        return luminance <= 216.0 / 24389 ? luminance * 24389 / 27 : 116 * Math.cbrt(luminance) - 16;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
