package mizan.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// Turns the outlines of the states, published as TopoJSON, into lines of a text as [OutlineLines] writes them, by their
/// two-digit FIPS codes. The drawing is about 960 wide and 610 high; y points down.
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
    /// @return all rings of the outlines
    static List<List<OutlinePoint>> build(Path topology, Path outlines) throws IOException {
        String text = Files.readString(topology);
        StateOutlines made = JsonReading.of(json -> {
            StateOutlines read = new StateOutlines();
            read.read(json, text);
            return read;
        });
        Files.createDirectories(outlines.toAbsolutePath().getParent());
        Files.writeString(outlines, made.text(), StandardCharsets.UTF_8);
        return made.rings.values().stream().flatMap(parts -> parts.values().stream()).toList();
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
        rings.forEach((state, parts) -> text.append(OutlineLines.line(state, parts.values())));
        return text.toString();
    }
}
