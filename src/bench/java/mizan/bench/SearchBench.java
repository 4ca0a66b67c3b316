package mizan.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mizan.query.ReferenceDatabase;
import mizan.query.SearchableTitles;
import mizan.search.SearchTitle;
import mizan.store.Database;
import mizan.ui.search.OccupationFinder;

/// How long the search takes until it is ready, against the 500 ms after the window in which a person may begin to type;
/// and how long the finds for each key stroke of everyday queries take, against the 20 ms after which one notices. Beside
/// both stands a plain scan: all titles read and put into lower case, and for each stroke those that contain the text.
/// Typed letter by letter, in both languages, misspelt ones among them; off the screen's thread as in the program.
final class SearchBench {

    private static final PrintStream OUT = System.out;
    private static final List<String> QUERIES = List.of("call center agent", "help desk", "telesales", "csr", "nurse",
            "15-1232", "custmer servise", "software devloper", "truck driver", "ممثل خدمة العملاء", "ممرضة", "سائق شاحنة",
            "المحاسبون والمراجعون");
    private static final int ROUNDS = 20;
    private static final int TIMES_READY = 7;

    private SearchBench() {}

    static void main() {
        try (Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {})) {
            OUT.printf("first made ready in %.0f ms, in a program that has done nothing else%n",
                    took(() -> new OccupationFinder(database).find("a", "en")));
            ready("search", () -> new OccupationFinder(database).find("a", "en"));
            ready("plain scan", () -> scan(titles(database), "a"));
            OccupationFinder finder = new OccupationFinder(database);
            strokes("search", finder::find);
            List<String> titles = titles(database);
            strokes("plain scan", (typed, _) -> scan(titles, typed));
        }
    }

    private static void ready(String what, Runnable work) {
        double[] took = IntStream.range(0, TIMES_READY).mapToDouble(_ -> took(work)).sorted().toArray();
        OUT.printf("%s made ready: median %.0f ms of %d times%n", what, at(took, 0.5), took.length);
    }

    private static void strokes(String what, BiConsumer<String, String> find) {
        double[] strokes = QUERIES.stream().flatMapToDouble(query -> rounds(find, query)).sorted().toArray();
        OUT.printf("%s, a key stroke: median %.2f ms, 95 %% %.2f ms, most %.2f ms (%d strokes)%n", what,
                at(strokes, 0.5), at(strokes, 0.95), at(strokes, 1), strokes.length);
    }

    private static DoubleStream rounds(BiConsumer<String, String> find, String query) {
        double[] took = new double[ROUNDS * query.length()];
        for (int i = 0; i < took.length; i++) {
            String typed = query.substring(0, i % query.length() + 1);
            took[i] = took(() -> find.accept(typed, "en"));
        }
        return Arrays.stream(took);
    }

    private static List<String> titles(Database database) {
        return new SearchableTitles(database).ask().stream()
                .map(SearchTitle::title)
                .map(title -> title.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static long scan(List<String> titles, String typed) {
        return titles.stream().filter(title -> title.contains(typed)).count();
    }

    private static double took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
