package mizan.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.ui.kit.Views;
import mizan.ui.map.MapModel;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;

/// Measures the time from the choice of an occupation to its painted map. The question is answered on the same thread
/// here, so its time is told apart; in the program it is not spent on the JavaFX thread.
final class MapBench {

    private static final double FRAME = 1000.0 / 60;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 400;
    private static final List<SocCode> ROLES = List.of(new SocCode("41-9041"), new SocCode("43-4051"),
            new SocCode("15-1231"), new SocCode("15-1232"));

    private final PrintStream out;
    private final Headless start;

    private MapBench(PrintStream out, Headless start) {
        this.out = out;
        this.start = start;
    }

    static void main() throws Exception {
        MapBench bench = new MapBench(System.out, Headless.start(
                Options.of(Options.Task.SELF_CHECK),
                Map.of()));
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> measured = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                bench.measure();
                measured.complete(null);
            } catch (RuntimeException e) {
                measured.completeExceptionally(e);
            } finally {
                done.countDown();
            }
        });
        done.await();
        measured.join();
        System.exit(0);
    }

    private void measure() {
        double otherFirst = firstPaint(Screen.COMPARE);
        double mapFirst = firstPaint(Screen.MAP);
        double otherAfter = firstPaint(Screen.COMPARE);
        print("first paint of Compare, map never opened", otherFirst);
        print("first paint of the map, cold", mapFirst);
        print("first paint of Compare, map opened before", otherAfter);
        selections();
    }

    /// Milliseconds from no program to the painted screen.
    private double firstPaint(Screen screen) {
        long before = System.nanoTime();
        Program program = start.program();
        program.session().navigation().go(Stop.at(screen));
        Views.Loaded shell = program.shellView();
        Scene scene = new Scene(shell.root(), 1280, 800);
        Appearance.usual(false).apply(scene, Language.ENGLISH);
        scene.snapshot(null);
        double time = (System.nanoTime() - before) / 1e6;
        shell.dispose();
        return time;
    }

    private void selections() {
        Program program = start.program();
        program.session().navigation().go(Stop.at(Screen.MAP));
        Views.Loaded shell = program.shellView();
        Scene scene = new Scene(shell.root(), 1280, 800);
        Appearance.usual(false).apply(scene, Language.ENGLISH);
        WritableImage canvas = scene.snapshot(null);
        MapModel map = program.map();
        List<double[]> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            SocCode next = ROLES.get(i % ROLES.size());
            double choice = time(() -> map.choose(next));
            double layout = time(() -> {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
            double paint = time(() -> scene.snapshot(canvas));
            if (i >= WARM_UP) {
                times.add(new double[]{choice, layout, paint});
            }
        }
        shell.dispose();
        print("medians:", times, 2);
        // On a machine that does other things too, the fastest tenth says more.
        print("fastest tenth:", times, 10);
    }

    private void print(String which, List<double[]> times, int part) {
        out.println(which);
        print("question, ranking and new values in the nodes", quantile(times, 0, part));
        print("styles and layout", quantile(times, 1, part));
        print("drawing the whole window in software", quantile(times, 2, part));
        double screenThread = quantile(times, 0, part) + quantile(times, 1, part);
        print("on the JavaFX thread, with the question", screenThread);
        out.printf(Locale.ROOT, "%-55s %8.2f%n", "… in frames of 60 Hz", screenThread / FRAME);
    }

    private static double time(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e6;
    }

    /// @param part 2 for the median, 10 for the tenth from the fastest
    private static double quantile(List<double[]> times, int what, int part) {
        double[] sorted = times.stream().mapToDouble(time -> time[what]).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / part];
    }

    private void print(String what, double milliseconds) {
        out.printf(Locale.ROOT, "%-55s %8.2f ms%n", what, milliseconds);
    }
}
