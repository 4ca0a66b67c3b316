package mizan.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import mizan.background.Loadable;
import mizan.background.WorkerTasks;
import mizan.handover.SingleInstance;
import mizan.handover.Unanswered;
import mizan.i18n.Messages;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.DataDirectory;
import mizan.settings.Settings;
import mizan.settings.SettingsFile;
import mizan.store.Database;
import mizan.store.StoreException;
import mizan.ui.data.Importing;
import mizan.ui.kit.SystemFileDialogs;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;

/// The start with a window, and what all ways of starting share; [Headless] has those without a display.
final class Start {

    /// For how long a copy that is running may take to show itself, while it starts or ends.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// A thread for each part of the start. Java's common pool has a single one where there are two processors, and JavaFX,
    /// which is waited for, would keep it until the last.
    private static final Executor BESIDE = work -> Thread.ofPlatform().daemon()
            .name("mizan-start").start(work);

    private Start() {}

    /// Shows the window and returns when it is closed; at once, if a copy that is running took the files instead.
    ///
    /// The databases are opened while JavaFX starts; if the reference cannot be, nothing is shown. Also a copy that only
    /// hands files over starts JavaFX, which it does not need: the copy that stays is the one that people wait for.
    static void window(Options options, Map<String, String> environment, PrintStream out)
            throws DataDirectory.Unusable, Unanswered {
        // The longest part of the start, most of it in the system's libraries: all else is done beside it.
        CompletableFuture<Void> toolkit = CompletableFuture.runAsync(Start::startJavaFx, BESIDE);
        try {
            DataDirectory folder = prepared(options, environment);
            Optional<SingleInstance> only = SingleInstance.claim(folder.path(), options.files(), PATIENCE);
            if (only.isPresent()) {
                try (SingleInstance copy = only.get()) {
                    window(options, folder, copy, toolkit, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // A process that ends while these libraries start may be torn down under them. Why they did not start is told
            // where they are needed.
            toolkit.handle((_, _) -> true).join();
        }
    }

    private static void window(Options options, DataDirectory folder, SingleInstance copy,
            CompletableFuture<Void> toolkit, PrintStream out) {
        WageStore store = wages(folder);
        ScreenThread screens = new ScreenThread();
        CompletableFuture<Database> opening = CompletableFuture
                .supplyAsync(() -> store.openAtStart(Start::refuseScreenThread), BESIDE);
        CompletableFuture<ScorecardWorkspace> cards = CompletableFuture.supplyAsync(() -> cards(folder, screens),
                BESIDE);
        CompletableFuture<Optional<LocalLog>> log = CompletableFuture.supplyAsync(() -> log(folder), BESIDE);
        SettingsFile file = SettingsFile.open(folder.settings());
        Settings settings = file.settings();
        apply(options, settings);
        // While the models are made. And before the first control is, which would load JavaFX's own theme.
        CompletableFuture<Void> themed = toolkit
                .thenRun(() -> Platform.runLater(() -> Appearance.of(settings).applyTheme()));
        CompletableFuture<Boolean> lettered = toolkit.thenApplyAsync(_ -> Appearance.loadFonts(), BESIDE);
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<IntConsumer> lost = new AtomicReference<>();
        try (Database database = opened(opening);
                ScorecardWorkspace kept = cards.join();
                WorkerTasks tasks = new WorkerTasks("mizan-database", screens);
                WorkerTasks draws = new WorkerTasks("mizan-draws", screens);
                WorkerTasks filing = new WorkerTasks("mizan-files", screens);
                WorkerTasks writing = new WorkerTasks("mizan-import", screens)) {
            Importing importing = new Importing(store,
                    new WageImporter(store, folder.path(), InstantSource.system()), database, tasks, writing, screens);
            Program program = new Program(settings, database, tasks,
                    new ScorecardParts.Needs(kept, draws, filing, new SystemFileDialogs()), importing);
            program.guardViews();
            // Read here, the sentences need not be read there.
            Messages.load(settings.language().get());
            themed.join();
            boolean letters = lettered.join();
            Thread.setDefaultUncaughtExceptionHandler(new Faults(settings, folder.log(), closed::countDown));
            screens.begin();
            Platform.runLater(() -> {
                WindowSystem.nameWindows();
                MainWindow window = new MainWindow(program, closed::countDown);
                window.fill();
                // Behind the answers that came meanwhile: so the first frame has them.
                Platform.runLater(() -> {
                    window.show();
                    program.open(options.files());
                    if (!letters) {
                        new FaultDialog("fonts", System.getProperty("java.io.tmpdir"), Optional.of(folder.log()),
                                () -> {}).show(settings);
                    }
                    file.unreadable().ifPresent(aside -> new FaultDialog("unread-settings", aside.toString(),
                            Optional.of(folder.log()), () -> {}).show(settings));
                    BESIDE.execute(importing.importer()::removeAbandoned);
                    copy.listen((files, seen) -> Platform.runLater(() -> window.bring(files, seen)));
                    WindowSystem.listen(files -> window.bring(files, () -> {}));
                    afterFirstPainting(options.task(), program, window, out, end -> {
                        lost.set(end);
                        closed.countDown();
                    });
                });
            });
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            file.close();
            log.join().ifPresent(LocalLog::close);
        }
        IntConsumer end = lost.get();
        if (end != null) {
            throw new NoDisplay("the display is gone; what you made is saved", end);
        }
    }

    /// Empty if there can be none; the program works without.
    private static Optional<LocalLog> log(DataDirectory folder) {
        System.Logger logger = System.getLogger(Start.class.getName());
        try {
            LocalLog log = LocalLog.open(folder.log());
            logger.log(System.Logger.Level.INFO, "Mizan " + Version.text() + " starts, Java " + Runtime.version());
            return Optional.of(log);
        } catch (IOException e) {
            logger.log(System.Logger.Level.WARNING, "there is no log", e);
            return Optional.empty();
        }
    }

    /// What is not needed for the first screen, and what the window is opened for if not for a person.
    private static void afterFirstPainting(Options.Task task, Program program, MainWindow window, PrintStream out,
            Consumer<IntConsumer> displayGone) {
        FirstPainting.await(program.firstAnswer(), answer -> {
            switch (task) {
                case TIME_START -> {
                    out.println((answer instanceof Loadable.Ready<?> ? "painted " : "painted no figures ")
                            + System.currentTimeMillis());
                    program.endFirstFrame();
                    Platform.runLater(() -> FirstPainting.await(program.firstAnswer(), _ -> {
                        out.println("complete " + System.currentTimeMillis());
                        window.close();
                    }));
                }
                case TOUR -> {
                    window.complete();
                    BESIDE.execute(() -> DisplayWatch.begin(displayGone));
                    Tour.walk(program, window::close);
                }
                default -> {
                    window.complete();
                    program.carryOver();
                    BESIDE.execute(() -> DisplayWatch.begin(displayGone));
                }
            }
        });
    }

    /// The person's cards, which are saved even if the system ends the program.
    private static ScorecardWorkspace cards(DataDirectory folder, Executor screens) {
        ScorecardWorkspace cards = ScorecardWorkspace.open(folder.path(), Clock.system(ZoneId.systemDefault()),
                screens);
        Runtime.getRuntime().addShutdownHook(new Thread(cards::close, "mizan-last-save"));
        return cards;
    }

    /// The data folder, ready to be written to.
    static DataDirectory prepared(Options options, Map<String, String> environment) throws DataDirectory.Unusable {
        DataDirectory folder = folder(options, environment);
        folder.prepare();
        return folder;
    }

    /// What is asked for wages: what the program ships and what was imported.
    static WageStore wages(DataDirectory folder) {
        return new WageStore(reference(), folder.wages());
    }

    /// JavaFX, and the fonts that it does not bring.
    ///
    /// @throws IllegalStateException if JavaFX was started before
    static void startToolkit() {
        startJavaFx();
        Appearance.loadFonts();
    }

    private static void startJavaFx() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (UnsupportedOperationException | LinkageError e) {
            throw new NoDisplay("the display " + System.getenv().getOrDefault("DISPLAY", "") + " cannot be opened",
                    Runtime.getRuntime()::halt);
        }
        Platform.setImplicitExit(false);
        try {
            started.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void apply(Options options, Settings settings) {
        options.language().ifPresent(settings.language()::set);
        options.theme().ifPresent(settings.theme()::set);
    }

    private static DataDirectory folder(Options options, Map<String, String> environment) {
        return options.dataFolder()
                .map(DataDirectory::new)
                .orElseGet(() -> DataDirectory.ofMachine(System.getProperty("os.name"), environment,
                        home(environment)));
    }

    /// `$HOME` where there is one, as the XDG convention wants it; Java's own answer comes from the list of accounts.
    private static Path home(Map<String, String> environment) {
        String set = environment.getOrDefault("HOME", "");
        return set.startsWith("/") ? Path.of(set) : Path.of(System.getProperty("user.home"));
    }

    /// The launcher says where the reference database lies; beside the working folder's build otherwise.
    static Path reference() {
        return Path.of(System.getProperty("mizan.reference", "target/reference.db"));
    }

    private static Database opened(CompletableFuture<Database> opening) {
        try {
            return opening.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StoreException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static void refuseScreenThread() {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("the screens must not wait for the database");
        }
    }
}
