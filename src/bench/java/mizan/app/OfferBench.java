package mizan.app;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import mizan.background.DirectTasks;
import mizan.domain.occupation.SocCode;
import mizan.i18n.Language;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.Settings;
import mizan.ui.kit.SystemFileDialogs;
import mizan.ui.session.OfferStop;

/// How long the JavaFX thread takes from a key in the field for pay to a window that is ready to be drawn: the offer
/// reckoned, held against the published median and solved for, the bars, hours and words laid out. Beside it a field whose
/// text a plain label says, in a window of its own.
final class OfferBench {

    private static final double FRAME = 1000.0 / 60;
    private static final int WARM_UP = 250;
    private static final int ROUNDS = 250;
    private static final double SIZE = 1000;

    private final PrintStream out;
    private final Headless start;

    private OfferBench(PrintStream out, Headless start) {
        this.out = out;
        this.start = start;
    }

    static void main() throws Exception {
        OfferBench bench = new OfferBench(System.out, Headless.start(Options.of(Options.Task.SELF_CHECK), Map.of()));
        bench.out.printf(Locale.ROOT, "milliseconds; a frame of 60 Hz has %.1f%n", FRAME);
        for (Language language : Language.values()) {
            bench.measure("the offer, " + language.tag(), onScreens(() -> bench.offer(language)));
        }
        bench.measure("a plain label", onScreens(OfferBench::plain));
        System.exit(0);
    }

    private void measure(String what, Typed typed) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            CompletableFuture<Double> pulse = new CompletableFuture<>();
            String text = String.valueOf(15 + i % 20 / 4.0);
            double update = onScreens(() -> typed.type(text, pulse));
            double all = update + pulse.join();
            if (i >= WARM_UP) {
                times[i - WARM_UP] = all;
            }
        }
        onScreens(Executors.callable(typed.stage::close));
        Arrays.sort(times);
        out.printf(Locale.ROOT, "  %-20s median %7.2f   95 %% %7.2f   fastest tenth %7.2f%n", what,
                times[ROUNDS / 2], times[ROUNDS * 95 / 100], times[ROUNDS / 10]);
    }

    private Typed offer(Language language) {
        Settings settings = new Settings();
        settings.motion().set(false);
        settings.language().set(language);
        Program program = Headless.passing(settings, start.database(), new ScorecardParts.Needs(
                ScorecardWorkspace.unsaved(), new DirectTasks(), new DirectTasks(), new SystemFileDialogs()));
        program.session().navigation().go(new OfferStop("41-9041", new SocCode("41-9041")).stop());
        Scene scene = new Scene(program.shellView().root(), SIZE, SIZE);
        Appearance.usual(false).apply(scene, language);
        return new Typed(scene, "#term-pay .text-field");
    }

    private static Typed plain() {
        TextField field = new TextField();
        field.setId("plain");
        Label label = new Label();
        label.textProperty().bind(field.textProperty());
        Scene scene = new Scene(new VBox(field, label), SIZE, SIZE);
        Appearance.usual(false).apply(scene, Language.ENGLISH);
        return new Typed(scene, "#plain");
    }

    /// A window with a field.
    private static final class Typed {

        private final Stage stage = new Stage();
        private final TextField field;
        private final PulseWatch watch;

        Typed(Scene scene, String selector) {
            watch = new PulseWatch(scene);
            stage.setScene(scene);
            stage.show();
            field = (TextField) scene.lookup(selector);
        }

        /// @param pulse told how long styles and layout take in the next pulse
        /// @return how long what the text sets off takes
        double type(String text, CompletableFuture<Double> pulse) {
            watch.next(pulse);
            long before = System.nanoTime();
            field.setText(text);
            return PulseWatch.since(before);
        }
    }

    private static <T> T onScreens(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }
}
