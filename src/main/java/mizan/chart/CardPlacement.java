package mizan.chart;

import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Rectangle2D;

/// Where a card stands beside what it tells of: never over it, so that the pointer there stays where it is, and within
/// the screen.
///
/// @param kept what must not be covered
/// @param screen what must not be left
/// @param gap between the card and what is kept
/// @param leftFirst whether the left side is tried before the right one, as where lines run from right to left
record CardPlacement(Rectangle2D kept, Rectangle2D screen, double gap, boolean leftFirst) {

    /// The card at one of the two sides, below or above; narrower than it would be if there is room for it nowhere.
    ///
    /// @param width that it would have
    /// @param heightAt how high it is at a width
    Rectangle2D place(double width, DoubleUnaryOperator heightAt) {
        double height = heightAt.applyAsDouble(width);
        double left = kept.getMinX() - gap - screen.getMinX();
        double right = screen.getMaxX() - kept.getMaxX() - gap;
        if (Math.max(left, right) >= width) {
            boolean atLeft = leftFirst ? left >= width : right < width;
            return atSide(atLeft, width, height);
        }
        if (screen.getMaxY() - kept.getMaxY() - gap >= height && screen.getWidth() >= width) {
            return new Rectangle2D(along(width), kept.getMaxY() + gap, width, height);
        }
        if (kept.getMinY() - gap - screen.getMinY() >= height && screen.getWidth() >= width) {
            return new Rectangle2D(along(width), kept.getMinY() - gap - height, width, height);
        }
        double room = Math.max(0, Math.max(left, right));
        return atSide(left > right, room, heightAt.applyAsDouble(room));
    }

    private Rectangle2D atSide(boolean atLeft, double width, double height) {
        double x = atLeft ? kept.getMinX() - gap - width : kept.getMaxX() + gap;
        double middle = (kept.getMinY() + kept.getMaxY()) / 2;
        return new Rectangle2D(x, within(middle - height / 2, screen.getMinY(), screen.getMaxY() - height), width,
                height);
    }

    private double along(double width) {
        double middle = (kept.getMinX() + kept.getMaxX()) / 2;
        return within(middle - width / 2, screen.getMinX(), screen.getMaxX() - width);
    }

    /// The start of what is larger than its room is seen, and its end is not.
    private static double within(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
