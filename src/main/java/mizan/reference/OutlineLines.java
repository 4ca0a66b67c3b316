package mizan.reference;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Writes outlines as lines of a text that the program draws without reading JSON.
///
/// A line is a code, the middle of the largest part as `x y`, how far that is from the nearest border, and the outline
/// as an SVG path, separated by tabs.
final class OutlineLines {

    private OutlineLines() {}

    static String line(String code, Collection<List<OutlinePoint>> rings) {
        PoleOfInaccessibility middle = PoleOfInaccessibility.ofLargest(rings);
        return String.format(Locale.ROOT, "%s\t%.1f %.1f\t%.1f\t%s%n", code, middle.point().x(), middle.point().y(),
                middle.clearance(), path(rings));
    }

    private static String path(Iterable<List<OutlinePoint>> parts) {
        StringBuilder path = new StringBuilder();
        for (List<OutlinePoint> ring : parts) {
            String before = "";
            char command = 'M';
            for (OutlinePoint point : ring) {
                String now = String.format(Locale.ROOT, "%.1f %.1f", point.x(), point.y());
                if (!now.equals(before)) {
                    path.append(command).append(now);
                    command = 'L';
                }
                before = now;
            }
            path.append('Z');
        }
        return path.toString();
    }
}
