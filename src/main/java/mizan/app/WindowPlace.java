package mizan.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;

/// Where the window is, such that it can be seen.
record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /// The two columns of a scorecard stand beside its scales from here on.
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 800;

    /// The remembered place moved and shrunk into the screen that it covers most of; the middle of the first screen if
    /// nothing usable is remembered.
    ///
    /// @param screens the visible part of each screen, the main one first; at least one
    static WindowPlace of(String remembered, List<Rectangle2D> screens) {
        String[] parts = remembered.split(" ");
        try {
            double[] numbers = Arrays.stream(parts).limit(4).mapToDouble(Double::parseDouble).toArray();
            if (numbers.length == 4 && Arrays.stream(numbers).allMatch(Double::isFinite)) {
                return new WindowPlace(numbers[0], numbers[1], numbers[2], numbers[3],
                        parts[parts.length - 1].equals("maximized")).within(screens);
            }
        } catch (NumberFormatException _) {
            // Not a place: the usual one is taken.
        }
        Rectangle2D screen = screens.getFirst();
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        return new WindowPlace(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height, false);
    }

    String text() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f %s", x, y, width, height,
                maximized ? "maximized" : "normal");
    }

    private WindowPlace within(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().max(Comparator.comparingDouble(this::shared)).orElseThrow();
        double fittingWidth = Math.min(width, screen.getWidth());
        double fittingHeight = Math.min(height, screen.getHeight());
        return new WindowPlace(Math.clamp(x, screen.getMinX(), screen.getMaxX() - fittingWidth),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - fittingHeight), fittingWidth, fittingHeight,
                maximized);
    }

    private double shared(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }
}
