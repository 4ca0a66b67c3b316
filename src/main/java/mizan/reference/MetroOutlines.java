package mizan.reference;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Turns the outlines of the metropolitan areas, published in longitude and latitude, into lines of a text as
/// [OutlineLines] writes them: projected as the states are and cut off at their coasts, which are drawn from another
/// file. The areas of Puerto Rico, which has no place on the map, are left out.
final class MetroOutlines {

    private static final Sql POINTS = Sql.of(MetroOutlines.class);

    /// What cutting leaves of a coast is no island if it covers less than this, in units of the drawing.
    private static final double CRUMB = 0.05;

    private final Map<String, Map<String, List<OutlinePoint>>> rings = new LinkedHashMap<>();

    private MetroOutlines() {}

    /// @param published the GeoJSON of the Census Bureau, packed
    /// @param states all rings of the outlines of the states
    /// @param outlines is replaced
    static void build(Path published, Collection<List<OutlinePoint>> states, Path outlines) throws IOException {
        String json;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(published))) {
            json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        MetroOutlines made = JsonReading.of(database -> read(database, json));
        StringBuilder text = new StringBuilder();
        made.rings.forEach((code, parts) -> {
            Area metro = area(parts.values());
            metro.intersect(area(states.stream().filter(ring -> metro.intersects(bounds(ring))).toList()));
            text.append(OutlineLines.line(code, rings(metro)));
        });
        Files.writeString(outlines, text, StandardCharsets.UTF_8);
    }

    private static MetroOutlines read(Database database, String json) {
        MetroOutlines made = new MetroOutlines();
        database.list(POINTS, Bindings.of("areas", json), row -> {
            Optional<OutlinePoint> point = AlbersUsa.at(row.real("longitude"), row.real("latitude"));
            point.ifPresent(each -> made.rings.computeIfAbsent(row.text("code"), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(row.text("ring"), _ -> new ArrayList<>())
                    .add(each));
            return point;
        });
        return made;
    }

    private static Rectangle2D bounds(List<OutlinePoint> ring) {
        Rectangle2D bounds = new Rectangle2D.Double(ring.getFirst().x(), ring.getFirst().y(), 0, 0);
        ring.forEach(point -> bounds.add(point.x(), point.y()));
        return bounds;
    }

    private static Area area(Collection<List<OutlinePoint>> parts) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<OutlinePoint> ring : parts) {
            path.moveTo(ring.getFirst().x(), ring.getFirst().y());
            ring.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
            path.closePath();
        }
        return new Area(path);
    }

    private static List<List<OutlinePoint>> rings(Area area) {
        List<List<OutlinePoint>> rings = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = area.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                rings.add(new ArrayList<>());
            }
            if (kind != PathIterator.SEG_CLOSE) {
                rings.getLast().add(new OutlinePoint(at[0], at[1]));
            }
        }
        return rings.stream().filter(ring -> PoleOfInaccessibility.area(ring) >= CRUMB).toList();
    }
}
