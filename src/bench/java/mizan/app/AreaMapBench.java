package mizan.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.statemap.StateMap;
import mizan.ui.kit.Views;
import mizan.ui.map.MapLevel;
import mizan.ui.map.MapModel;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;

/// Measures, in one run, the time on the JavaFX thread from the choice of an occupation to its map, of the areas and of
/// the states, against plain tables of as many rows: what the choice does at once, and styles and layout in the pulse
/// after it. Then how long a frame of a map that is made larger and smaller takes, drawn in software.
/// The question is answered on the same thread here; in the program it is not.
final class AreaMapBench {

    private static final int WARM_UP = 80;
    private static final int ROUNDS = 160;
    private static final int COLUMNS = 9;
    private static final List<SocCode> ROLES = List.of(new SocCode("41-9041"), new SocCode("43-4051"),
            new SocCode("15-1231"), new SocCode("15-1232"));

    private final PrintStream out = System.out;
    private final Headless start;

    private AreaMapBench(Headless start) {
        this.start = start;
    }

    static void main() throws Exception {
        new AreaMapBench(Headless.start(Options.of(Options.Task.SELF_CHECK), Map.of())).measure();
        System.exit(0);
    }

    private void measure() {
        double table530 = table(530);
        double areas = map(MapLevel.AREAS);
        print("plain table of 530 rows", table530);
        print("map of the areas", areas);
        out.printf(Locale.ROOT, "%-55s %8.2f%n", "… times the table", areas / table530);
        double table51 = table(51);
        double states = map(MapLevel.STATES);
        print("plain table of 51 rows", table51);
        print("map of the states", states);
        out.printf(Locale.ROOT, "%-55s %8.2f%n", "… times the table", states / table51);
        frames();
    }

    /// A window with what is measured.
    private static final class Window {

        private final Scene scene;
        private final Stage stage = new Stage();
        private final PulseWatch watch;

        Window(Parent root) {
            scene = new Scene(root, 1366, 768);
            Appearance.usual(false).apply(scene, Language.ENGLISH);
            watch = new PulseWatch(scene);
            stage.setScene(scene);
            stage.show();
        }
    }

    /// The median of the milliseconds that a change takes on the JavaFX thread, with styles and layout after it.
    private static double median(Window window, Change change) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            int round = i;
            CompletableFuture<Double> pulse = new CompletableFuture<>();
            double update = onScreen(() -> {
                window.watch.next(pulse);
                return time(() -> change.make(round));
            });
            double both = update + pulse.join();
            if (i >= WARM_UP) {
                times[i - WARM_UP] = both;
            }
        }
        return median(times);
    }

    /// Changes what a window shows.
    private interface Change {

        void make(int round);
    }

    private static <T> T onScreen(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    /// Milliseconds to other rows in a table that knows nothing.
    private double table(int rows) {
        TableView<String[]> table = onScreen(TableView::new);
        for (int i = 0; i < COLUMNS; i++) {
            int column = i;
            TableColumn<String[], String> made = new TableColumn<>("Column " + i);
            made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue()[column]));
            table.getColumns().add(made);
        }
        Window window = onScreen(() -> new Window(new StackPane(table)));
        List<List<String[]>> all = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            all.add(rows(rows, i));
        }
        double median = median(window, round -> table.getItems().setAll(all.get(round)));
        onScreen(Executors.callable(window.stage::close));
        return median;
    }

    private static List<String[]> rows(int rows, int round) {
        List<String[]> items = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String[] cells = new String[COLUMNS];
            for (int column = 0; column < COLUMNS; column++) {
                cells[column] = "$" + (row * COLUMNS + column + round) % 97 + ".25";
            }
            items.add(cells);
        }
        return items;
    }

    private double map(MapLevel level) {
        Program program = onScreen(start::program);
        Views.Loaded shell = onScreen(() -> shell(program));
        Window window = onScreen(() -> new Window(shell.root()));
        MapModel map = program.map();
        onScreen(Executors.callable(() -> map.level().set(level)));
        double median = median(window, round -> map.choose(ROLES.get(round % ROLES.size())));
        onScreen(Executors.callable(() -> {
            window.stage.close();
            shell.dispose();
        }));
        return median;
    }

    private static Views.Loaded shell(Program program) {
        program.session().navigation().go(Stop.at(Screen.MAP));
        return program.shellView();
    }

    /// Made larger step by step, then smaller, each time until the window is drawn in software: that is done on another
    /// thread, in the order in which it is asked for, so that a picture of nearly nothing waits for it.
    private void frames() {
        Program program = onScreen(start::program);
        Views.Loaded shell = onScreen(() -> shell(program));
        Window window = onScreen(() -> new Window(shell.root()));
        onScreen(Executors.callable(() -> {
            program.map().level().set(MapLevel.AREAS);
            program.map().choose(ROLES.get(1));
        }));
        StateMap map = onScreen(() -> (StateMap) window.scene.lookup("#map"));
        double[] times = new double[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            double factor = i % 40 < 20 ? 1.15 : 1 / 1.15;
            CompletableFuture<Double> pulse = new CompletableFuture<>();
            double update = onScreen(() -> {
                window.watch.next(pulse);
                return time(() -> map.zoom(factor));
            });
            double both = update + pulse.join() + onScreen(() -> time(() -> new Rectangle(1, 1).snapshot(null, null)));
            if (i >= WARM_UP) {
                times[i - WARM_UP] = both;
            }
        }
        onScreen(Executors.callable(() -> {
            window.stage.close();
            shell.dispose();
        }));
        print("a frame of a map that grows or shrinks", median(times));
        out.printf(Locale.ROOT, "%-55s %8.1f%n", "… so many in a second", 1000 / median(times));
    }

    private static double time(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void print(String what, double milliseconds) {
        out.printf(Locale.ROOT, "%-55s %8.2f ms%n", what, milliseconds);
    }
}
