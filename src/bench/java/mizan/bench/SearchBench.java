package mizan.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.search.OccupationFinder;

/// How long the finds for each key stroke of everyday queries take, against the 20 ms after which one notices. Typed
/// letter by letter, in both languages, misspelt ones among them; off the screen's thread as in the program.
final class SearchBench {

    private static final PrintStream OUT = System.out;
    private static final List<String> QUERIES = List.of("call center agent", "help desk", "telesales", "csr", "nurse",
            "15-1232", "custmer servise", "software devloper", "truck driver", "ممثل خدمة العملاء", "ممرضة", "سائق شاحنة",
            "المحاسبون والمراجعون");
    private static final int ROUNDS = 20;

    private SearchBench() {}

    static void main() {
        try (Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {})) {
            OccupationFinder finder = new OccupationFinder(database);
            long start = System.nanoTime();
            finder.find("a", "en");
            OUT.printf("made ready in %.0f ms, once, after the window is there%n", millis(start));
            double[] strokes = QUERIES.stream()
                    .flatMapToDouble(query -> rounds(finder, query))
                    .sorted()
                    .toArray();
            OUT.printf("a key stroke: median %.2f ms, 95 %% %.2f ms, most %.2f ms (%d strokes)%n",
                    at(strokes, 0.5), at(strokes, 0.95), at(strokes, 1), strokes.length);
        }
    }

    private static DoubleStream rounds(OccupationFinder finder, String query) {
        double[] took = new double[ROUNDS * query.length()];
        for (int i = 0; i < took.length; i++) {
            String typed = query.substring(0, i % query.length() + 1);
            long start = System.nanoTime();
            finder.find(typed, "en");
            took[i] = millis(start);
        }
        return Arrays.stream(took);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
