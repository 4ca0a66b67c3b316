package mizan.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Turns the outlines of the states, published as TopoJSON, into lines of a text that the program draws without
/// reading JSON. SQLite reads the JSON here: the program needs no other reader of it.
///
/// A line is a state's two-digit FIPS code, the middle of its largest part as `x y`, how far that is from the nearest
/// border, and its outline as an SVG path, separated by tabs. The drawing is about 960 wide and 610 high; y points down.
final class StateOutlines {

    private static final Sql GRID = Sql.of(StateOutlines.class, "TopologyGrid.sql");
    private static final Sql ARCS = Sql.of(StateOutlines.class, "TopologyArcs.sql");
    private static final Sql RINGS = Sql.of(StateOutlines.class, "TopologyRings.sql");

    private final Map<Integer, List<OutlinePoint>> arcs = new LinkedHashMap<>();
    private final Map<String, Map<String, List<OutlinePoint>>> rings = new LinkedHashMap<>();

    /// The start of the grid and the width and height of its steps, in the unit of the drawing.
    private record Grid(double x, double y, double across, double down) {

        OutlinePoint at(long column, long row) {
            return new OutlinePoint(x + column * across, y + row * down);
        }
    }

    private StateOutlines() {}

    /// @param topology the file of `us-atlas`
    /// @param outlines is replaced
    static void build(Path topology, Path outlines) throws IOException {
        Path scratch = Files.createTempDirectory("mizan-outlines");
        Path file = scratch.resolve("empty.db");
        try (Database json = Database.createForBulk(file, 1)) {
            StateOutlines made = new StateOutlines();
            made.read(json, Files.readString(topology));
            Files.createDirectories(outlines.toAbsolutePath().getParent());
            Files.writeString(outlines, made.text(), StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(scratch);
        }
    }

    private void read(Database json, String topology) {
        Bindings bindings = Bindings.of("topology", topology);
        Grid grid = json.list(GRID, bindings, row -> new Grid(row.real("x_start"), row.real("y_start"),
                row.real("x_step"), row.real("y_step"))).getFirst();
        Map<Integer, long[]> ends = new LinkedHashMap<>();
        json.list(ARCS, bindings, row -> {
            long[] end = ends.computeIfAbsent(row.integer("arc"), _ -> new long[2]);
            end[0] += row.longInteger("x");
            end[1] += row.longInteger("y");
            return arcs.computeIfAbsent(row.integer("arc"), _ -> new ArrayList<>()).add(grid.at(end[0], end[1]));
        });
        json.list(RINGS, bindings, row -> rings.computeIfAbsent(row.text("state"), _ -> new LinkedHashMap<>())
                .computeIfAbsent(row.text("ring"), _ -> new ArrayList<>())
                .addAll(arc(row.integer("arc"))));
    }

    private List<OutlinePoint> arc(int number) {
        if (number >= 0) {
            return arcs.getOrDefault(number, List.of());
        }
        List<OutlinePoint> backwards = new ArrayList<>(arcs.getOrDefault(~number, List.of()));
        Collections.reverse(backwards);
        return backwards;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        rings.forEach((state, parts) -> {
            PoleOfInaccessibility middle = PoleOfInaccessibility.ofLargest(parts.values());
            text.append(String.format(Locale.ROOT, "%s\t%.1f %.1f\t%.1f\t%s%n", state, middle.point().x(),
                    middle.point().y(), middle.clearance(), path(parts.values())));
        });
        return text.toString();
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
