package mizan.statemap;

import javafx.geometry.Point2D;

/// What the map knows of a region before it has a value.
///
/// @param code the two-digit FIPS code of a state, or the five digits of a metropolitan area
/// @param postal a state's code of two letters, the same in every language; empty for an area
/// @param x where its label has most room on the map
/// @param y likewise; points down
/// @param room how far the border is from there
/// @param path its outline, as SVG writes paths
/// @param column of its tile, from the left
/// @param row of its tile, from the top
/// @param callOut its place among the regions that are too small for the map and are drawn once more beside it, from
///         0; -1 if it is large enough
record Outline(String code, String postal, double x, double y, double room, String path, int column, int row,
        int callOut) {

    /// An area, which has no tile.
    Outline(String code, double x, double y, double room, String path) {
        this(code, "", x, y, room, path, 0, 0, -1);
    }

    Point2D middle() {
        return new Point2D(x, y);
    }
}
