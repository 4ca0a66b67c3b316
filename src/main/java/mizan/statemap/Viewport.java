package mizan.statemap;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// Which part of a map is seen, and how large: all of its box at first.
final class Viewport {

    static final double MOST = 24;

    /// A part that is brought into sight has so much room around it.
    private static final double MARGIN = 1.25;

    private Bounds box;
    private double width = 1;
    private double height = 1;
    private double zoom = 1;
    private Point2D middle;

    Viewport(Bounds box) {
        this.box = box;
        this.middle = centre(box);
    }

    /// Begins anew with another map.
    void open(Bounds newBox) {
        box = newBox;
        reset();
    }

    void resize(double newWidth, double newHeight) {
        // A map that is not laid out yet has no size, and nothing could be told of how large it is.
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        keepInside();
    }

    void reset() {
        zoom = 1;
        middle = centre(box);
    }

    /// The same with all of the map in it.
    Viewport whole() {
        Viewport all = new Viewport(box);
        all.resize(width, height);
        return all;
    }

    /// How many times as large as when all of it is seen, from 1 to [#MOST].
    double zoom() {
        return zoom;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /// How many pixels a unit of the map takes.
    double scale() {
        return least() * zoom;
    }

    /// Where the origin of the map lies.
    Point2D corner() {
        return new Point2D(width / 2 - middle.getX() * scale(), height / 2 - middle.getY() * scale());
    }

    Point2D onCanvas(Point2D onMap) {
        return corner().add(onMap.multiply(scale()));
    }

    /// Where on the map a place of the canvas is.
    Point2D onMap(Point2D onCanvas) {
        return onCanvas.subtract(corner()).multiply(1 / scale());
    }

    /// Whether it can still be made so much larger or smaller.
    boolean zoomsBy(double factor) {
        return Math.clamp(zoom * factor, 1, MOST) != zoom;
    }

    /// Makes all larger or smaller, and leaves what is at a place of the canvas there.
    void zoomAt(double factor, Point2D still) {
        Point2D there = onMap(still);
        zoom = Math.clamp(zoom * factor, 1, MOST);
        middle = middle.add(there.subtract(onMap(still)));
        keepInside();
    }

    /// @param right by how many pixels what is seen moves to the right
    void moveBy(double right, double down) {
        middle = middle.subtract(right / scale(), down / scale());
        keepInside();
    }

    /// Makes a part as large as it fits.
    void fit(Bounds part) {
        zoom = Math.clamp(Math.min(width / part.getWidth(), height / part.getHeight()) / MARGIN / least(), 1, MOST);
        middle = centre(part);
        keepInside();
    }

    /// Brings a place into sight, if it is not, without a change of size.
    ///
    /// @param margin how many pixels from the edges it is at least
    void reveal(Point2D place, double margin) {
        Point2D seen = onCanvas(place);
        moveBy(into(seen.getX(), margin, width), into(seen.getY(), margin, height));
    }

    private static double into(double at, double margin, double size) {
        return Math.clamp(at, margin, Math.max(margin, size - margin)) - at;
    }

    private double least() {
        return Math.min(width / box.getWidth(), height / box.getHeight());
    }

    /// No more of what is around the map is seen than at first.
    private void keepInside() {
        middle = new Point2D(inside(middle.getX(), box.getMinX(), box.getWidth(), width),
                inside(middle.getY(), box.getMinY(), box.getHeight(), height));
    }

    private double inside(double at, double least, double size, double pixels) {
        double half = Math.min(pixels / scale(), size) / 2;
        return Math.clamp(at, least + half, Math.max(least + half, least + size - half));
    }

    private static Point2D centre(Bounds part) {
        return new Point2D(part.getCenterX(), part.getCenterY());
    }
}
