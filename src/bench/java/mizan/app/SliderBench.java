package mizan.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import mizan.background.DirectTasks;
import mizan.background.Tasks;
import mizan.background.WorkerTasks;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.i18n.Language;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.Settings;
import mizan.ui.kit.SystemFileDialogs;
import mizan.ui.scorecard.AnswerSteps;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;

/// How long the JavaFX thread takes from a step of an answer to a verdict in a window that is ready to be drawn, in both languages,
/// with 14 and with 30 items; and how soon the draws are back from their own thread and on the screen. Beside it the same
/// steps, whose value a plain label says, in a window of their own.
///
/// Drawing is told apart: here it is done in software and of the whole window, in the program by the graphics card, on a
/// thread of its own.
final class SliderBench {

    private static final double FRAME = 1000.0 / 60;
    private static final int WARM_UP = 250;
    private static final int ROUNDS = 250;
    /// The headless screen has no more.
    private static final double SIZE = 1000;
    private static final String ANSWERED = "#matters-home-working";

    private final PrintStream out;
    private final Headless start;
    private final TimedDraws draws = new TimedDraws();

    private SliderBench(PrintStream out, Headless start) {
        this.out = out;
        this.start = start;
    }

    static void main() throws Exception {
        SliderBench bench = new SliderBench(System.out, Headless.start(Options.of(Options.Task.SELF_CHECK), Map.of()));
        bench.out.printf(Locale.ROOT, "milliseconds; a frame of 60 Hz has %.1f%n", FRAME);
        for (int items : List.of(14, 30)) {
            for (Language language : Language.values()) {
                bench.measure(language, items);
            }
        }
        bench.measurePlain();
        System.exit(0);
    }

    /// One step, in milliseconds.
    ///
    /// @param update what the answer sets off: the exact part of the verdict, and the nodes told of it
    /// @param pulse styles and layout of the window in the pulse after it
    /// @param back from the answer to the end of the draws on their own thread
    /// @param answer the nodes told of the draws, and the pulse after that
    /// @param drawing the whole window, in software
    private record Step(double update, double pulse, double back, double answer, double drawing) {

        double exact() {
            return update + pulse;
        }
    }

    private void measure(Language language, int items) throws Exception {
        Path folder = Files.createTempDirectory("mizan-bench");
        try (ScorecardWorkspace kept = ScorecardWorkspace.open(folder, Clock.systemUTC(), Platform::runLater)) {
            Window window = onScreens(() -> new Window(program(language, kept), items));
            onScreens(Executors.callable(draws.next().tell()));
            Step[] steps = new Step[ROUNDS];
            for (int i = 0; i < WARM_UP + ROUNDS; i++) {
                Step done = step(window, i % 101);
                if (i >= WARM_UP) {
                    steps[i - WARM_UP] = done;
                }
            }
            onScreens(Executors.callable(window::close));
            out.printf(Locale.ROOT, "%n%s, %d items%n", language.tag(), items);
            print("the exact part, and the nodes told of it", steps, Step::update);
            print("styles and layout in the pulse after it", steps, Step::pulse);
            print("both, on the JavaFX thread", steps, Step::exact);
            print("from the answer to the end of the draws, off it", steps, Step::back);
            print("the draws into the nodes, styles and layout", steps, Step::answer);
            print("drawing the whole window in software", steps, Step::drawing);
        }
    }

    private void measurePlain() {
        Plain plain = onScreens(Plain::new);
        double[] times = new double[ROUNDS];
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            CompletableFuture<Double> pulse = new CompletableFuture<>();
            int points = i % 101;
            double update = onScreens(() -> {
                plain.watch.next(pulse);
                return time(() -> plain.steps.answer(OptionalDouble.of(points)));
            });
            double both = update + pulse.join();
            if (i >= WARM_UP) {
                times[i - WARM_UP] = both;
            }
        }
        out.printf(Locale.ROOT, "%nplain%n");
        print("the steps and a label, on the JavaFX thread", times);
    }

    /// The steps of one answer, and a label that says it.
    private static final class Plain {

        private final AnswerSteps steps;
        private final PulseWatch watch;

        Plain() {
            Label label = new Label();
            this.steps = new AnswerSteps(points -> label.setText(String.valueOf(points.orElse(0))), () -> {});
            Scene scene = new Scene(new VBox(steps, label), SIZE, SIZE);
            Appearance.usual(false).apply(scene, Language.ENGLISH);
            watch = new PulseWatch(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        }
    }

    /// The draws wait for the pulse of the exact part, so that the two can be told apart.
    private Step step(Window window, int points) throws InterruptedException {
        CompletableFuture<Double> pulse = new CompletableFuture<>();
        double update = onScreens(() -> {
            window.afterPulse(pulse);
            return time(() -> window.steps.answer(OptionalDouble.of(points)));
        });
        pulse.join();
        TimedDraws.Answer drawn = draws.next();
        CompletableFuture<Double> second = new CompletableFuture<>();
        double told = onScreens(() -> {
            window.afterPulse(second);
            return time(drawn.tell());
        });
        second.join();
        return new Step(update, pulse.join(), drawn.back(), told + second.join(), onScreens(() -> time(window::draw)));
    }

    private Program program(Language language, ScorecardWorkspace kept) {
        Settings settings = new Settings();
        settings.motion().set(false);
        settings.language().set(language);
        Program program = Headless.passing(settings, start.database(),
                new ScorecardParts.Needs(kept, draws, new DirectTasks(), new SystemFileDialogs()));
        SnapshotScene.compareRoles(program);
        program.session().navigation().go(Stop.at(Screen.SCORECARD));
        return program;
    }

    /// The screen with a card all of whose items are answered.
    private static final class Window {

        private final Stage stage = new Stage();
        private final Scene scene;
        private final WritableImage canvas;
        private final AnswerSteps steps;
        private final PulseWatch watch;

        Window(Program program, int items) {
            AnsweredCard.in(program);
            program.scorecard().edit(card -> grown(card, items));
            scene = new Scene(program.shellView().root(), SIZE, SIZE);
            Appearance.usual(false).apply(scene, program.settings().language().get());
            watch = new PulseWatch(scene);
            stage.setScene(scene);
            stage.show();
            canvas = scene.snapshot(null);
            steps = (AnswerSteps) scene.lookup(ANSWERED);
        }

        private static Scorecard grown(Scorecard card, int items) {
            Scorecard grown = card;
            for (int i = card.answers().items().size(); i < items; i++) {
                grown = grown.withAnswers(grown.answers().add(Item
                        .own("own-" + i, "Something of one's own, number " + i, i % 2 == 0 ? Side.PRO : Side.CON)
                        .withPoints(i * 7 % 101).withApplicability(i % 10 / 10.0)));
            }
            return grown;
        }

        /// Told how long the next pulse takes for styles and layout.
        void afterPulse(CompletableFuture<Double> told) {
            watch.next(told);
        }

        void draw() {
            scene.snapshot(canvas);
        }

        void close() {
            stage.close();
        }
    }

    /// The program's own thread for the draws, with a watch; what it found waits until it is asked for.
    private static final class TimedDraws implements Tasks {

        private final WorkerTasks worker = new WorkerTasks("mizan-draws", Platform::runLater);
        private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();

        /// @param back from the question to the answer, in milliseconds
        record Answer(double back, Runnable tell) {}

        Answer next() throws InterruptedException {
            return answers.take();
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            long asked = System.nanoTime();
            worker.run(() -> {
                T answer = work.call();
                answers.add(new Answer(PulseWatch.since(asked), () -> done.accept(answer)));
                return answer;
            }, _ -> {}, failed);
        }
    }

    private void print(String what, Step[] steps, ToDoubleFunction<Step> part) {
        print(what, Arrays.stream(steps).mapToDouble(part).toArray());
    }

    private void print(String what, double[] times) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        out.printf(Locale.ROOT, "  %-50s median %7.2f   95 %% %7.2f   fastest tenth %7.2f%n", what,
                sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length / 10]);
    }

    private static double time(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return PulseWatch.since(before);
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
