package mizan.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.statemap.StateMap;
import mizan.ui.kit.Views;
import mizan.ui.map.MapLevel;
import mizan.ui.map.MapModel;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;

/// Measures, in one run, the time on the JavaFX thread from the choice of an occupation to its map, of the areas and of
/// the states, against plain tables of as many rows; and how long a frame of a map that is made larger and moved takes.
/// The question is answered on the same thread here; in the program it is not.
final class AreaMapBench {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 120;
    private static final int COLUMNS = 9;
    private static final List<SocCode> ROLES = List.of(new SocCode("41-9041"), new SocCode("43-4051"),
            new SocCode("15-1231"), new SocCode("15-1232"));

    private final PrintStream out = System.out;
    private final Headless start;

    private AreaMapBench(Headless start) {
        this.start = start;
    }

    static void main() throws Exception {
        AreaMapBench bench = new AreaMapBench(Headless.start(Options.of(Options.Task.SELF_CHECK), Map.of()));
        CompletableFuture<Void> measured = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                bench.measure();
                measured.complete(null);
            } catch (RuntimeException e) {
                measured.completeExceptionally(e);
            }
        });
        measured.join();
        System.exit(0);
    }

    private void measure() {
        double table530 = table(530);
        double table51 = table(51);
        double areas = map(MapLevel.AREAS);
        double states = map(MapLevel.STATES);
        print("plain table of 530 rows", table530);
        print("map of the areas", areas);
        out.printf(Locale.ROOT, "%-55s %8.2f%n", "… times the table", areas / table530);
        print("plain table of 51 rows", table51);
        print("map of the states", states);
        out.printf(Locale.ROOT, "%-55s %8.2f%n", "… times the table", states / table51);
        frames();
    }

    /// Milliseconds to other rows in a table that knows nothing.
    private double table(int rows) {
        TableView<String[]> table = new TableView<>();
        for (int i = 0; i < COLUMNS; i++) {
            int column = i;
            TableColumn<String[], String> made = new TableColumn<>("Column " + i);
            made.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue()[column]));
            table.getColumns().add(made);
        }
        Scene scene = scene(new StackPane(table));
        double[] times = new double[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            List<String[]> items = rows(rows, i);
            double time = time(() -> {
                table.getItems().setAll(items);
                layOut(scene);
            });
            if (i >= WARM_UP) {
                times[i - WARM_UP] = time;
            }
        }
        return median(times);
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
        Program program = start.program();
        program.session().navigation().go(Stop.at(Screen.MAP));
        Views.Loaded shell = program.shellView();
        Scene scene = scene(shell.root());
        MapModel map = program.map();
        map.level().set(level);
        layOut(scene);
        double[] times = new double[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            SocCode next = ROLES.get(i % ROLES.size());
            double time = time(() -> {
                map.choose(next);
                layOut(scene);
            });
            if (i >= WARM_UP) {
                times[i - WARM_UP] = time;
            }
        }
        shell.dispose();
        return median(times);
    }

    /// Made larger step by step, then moved, each time drawn in software.
    private void frames() {
        Program program = start.program();
        program.session().navigation().go(Stop.at(Screen.MAP));
        Views.Loaded shell = program.shellView();
        Scene scene = scene(shell.root());
        program.map().level().set(MapLevel.AREAS);
        program.map().choose(ROLES.get(1));
        scene.snapshot(null);
        StateMap map = (StateMap) scene.getRoot().lookup("#map");
        double[] times = new double[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            double factor = i % 40 < 20 ? 1.15 : 1 / 1.15;
            double time = time(() -> {
                map.zoom(factor);
                layOut(scene);
                map.snapshot(null, null);
            });
            if (i >= WARM_UP) {
                times[i - WARM_UP] = time;
            }
        }
        shell.dispose();
        print("a frame of a map that grows or shrinks", median(times));
        out.printf(Locale.ROOT, "%-55s %8.1f%n", "… so many in a second", 1000 / median(times));
    }

    private static Scene scene(Parent root) {
        Scene scene = new Scene(root, 1366, 768);
        Appearance.usual(false).apply(scene, Language.ENGLISH);
        layOut(scene);
        return scene;
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
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
