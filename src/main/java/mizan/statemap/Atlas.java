package mizan.statemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The outlines and tiles of the states and the District of Columbia, and the outlines of the metropolitan areas.
/// `outlines.txt` is made by the build from `us-atlas`, `areas.txt` from the boundaries of the Census Bureau; the
/// arrangement of the tiles in `tiles.txt` is Mizan's own.
final class Atlas {

    private Atlas() {}

    static List<Outline> read() {
        Map<String, String[]> shapes = new HashMap<>();
        lines("outlines.txt").forEach(line -> shapes.put(line[0], line));
        List<Outline> outlines = new ArrayList<>();
        for (String[] tile : lines("tiles.txt")) {
            String[] shape = shapes.get(tile[0]);
            if (shape == null) {
                throw new IllegalStateException("no outline of " + tile[1]);
            }
            String[] middle = shape[1].split(" ");
            outlines.add(new Outline(tile[0], tile[1], Double.parseDouble(middle[0]), Double.parseDouble(middle[1]),
                    Double.parseDouble(shape[2]), shape[3], Integer.parseInt(tile[2]), Integer.parseInt(tile[3]),
                    tile.length > 4 ? Integer.parseInt(tile[4]) : -1));
        }
        return List.copyOf(outlines);
    }

    /// All metropolitan areas but those of Puerto Rico, which has no place on the map.
    static List<Outline> readAreas() {
        return lines("areas.txt").stream().map(shape -> {
            String[] middle = shape[1].split(" ");
            return new Outline(shape[0], Double.parseDouble(middle[0]), Double.parseDouble(middle[1]),
                    Double.parseDouble(shape[2]), shape[3]);
        }).toList();
    }

    private static List<String[]> lines(String file) {
        try (InputStream in = Atlas.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + ": the build makes it");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
