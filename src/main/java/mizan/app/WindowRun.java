package mizan.app;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import mizan.background.Loadable;
import mizan.background.WorkerTasks;
import mizan.handover.SingleInstance;
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

/// One run of the program in a window, from the opening of its files to their closing.
final class WindowRun {

    private final Options options;
    private final DataDirectory folder;
    private final SingleInstance copy;
    private final PrintStream out;
    private final ScreenThread screens = new ScreenThread();
    private final WageStore store;
    private final SettingsFile settingsFile;
    private final Settings settings;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<IntConsumer> displayGone = new AtomicReference<>();

    /// Each part is opened beside the others.
    private final CompletableFuture<Database> database;
    private final CompletableFuture<ScorecardWorkspace> cards;
    private final CompletableFuture<Optional<LocalLog>> log;

    WindowRun(Options options, DataDirectory folder, SingleInstance copy, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.copy = copy;
        this.out = out;
        store = Start.wages(folder);
        database = beside(() -> store.openAtStart(WindowRun::refuseScreenThread));
        cards = beside(this::openCards);
        log = beside(this::openLog);
        settingsFile = SettingsFile.open(folder.settings());
        settings = settingsFile.settings();
        options.language().ifPresent(settings.language()::set);
        options.theme().ifPresent(settings.theme()::set);
    }

    private static <T> CompletableFuture<T> beside(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Start.BESIDE);
    }

    /// Returns when the window is closed and all is saved.
    ///
    /// @param toolkit done when JavaFX is there
    void run(CompletableFuture<Void> toolkit) {
        // While the models are made. And before the first control is, which would load JavaFX's own theme.
        CompletableFuture<Void> themed = toolkit
                .thenRun(() -> Platform.runLater(() -> Appearance.of(settings).applyTheme()));
        CompletableFuture<Boolean> lettered = toolkit.thenApplyAsync(_ -> Appearance.loadFonts(), Start.BESIDE);
        try (Database opened = opened();
                ScorecardWorkspace kept = cards.join();
                WorkerTasks tasks = new WorkerTasks("mizan-database", screens);
                WorkerTasks draws = new WorkerTasks("mizan-draws", screens);
                WorkerTasks files = new WorkerTasks("mizan-files", screens);
                WorkerTasks writing = new WorkerTasks("mizan-import", screens)) {
            Importing importing = new Importing(store,
                    new WageImporter(store, folder.path(), InstantSource.system()), opened, tasks, writing, screens);
            Program program = new Program(settings, opened, tasks,
                    new ScorecardParts.Needs(kept, draws, files, new SystemFileDialogs()), importing);
            program.guardViews();
            // Read here, the sentences need not be read there.
            Messages.load(settings.language().get());
            themed.join();
            boolean letters = lettered.join();
            Thread.setDefaultUncaughtExceptionHandler(new Faults(settings, folder.log(), closed::countDown));
            screens.begin();
            Platform.runLater(() -> fill(program, letters, importing.importer()));
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            settingsFile.close();
            log.join().ifPresent(LocalLog::close);
        }
        IntConsumer end = displayGone.get();
        if (end != null) {
            throw new NoDisplay("the display is gone; what you made is saved", end);
        }
    }

    private void fill(Program program, boolean letters, WageImporter importer) {
        WindowSystem.nameWindows();
        MainWindow window = new MainWindow(program, closed::countDown);
        window.fill();
        // Behind the answers that came meanwhile: so the first frame has them.
        Platform.runLater(() -> show(program, window, letters, importer));
    }

    private void show(Program program, MainWindow window, boolean letters, WageImporter importer) {
        window.show();
        program.open(options.files());
        if (!letters) {
            tell("fonts", System.getProperty("java.io.tmpdir"));
        }
        settingsFile.unreadable().ifPresent(aside -> tell("unread-settings", aside.toString()));
        Start.BESIDE.execute(importer::removeAbandoned);
        copy.listen((files, seen) -> Platform.runLater(() -> window.bring(files, seen)));
        WindowSystem.listen(files -> window.bring(files, () -> {}));
        FirstPainting.await(program.firstAnswer(), answer -> afterFirstPainting(program, window, answer));
    }

    private void tell(String fault, String where) {
        new FaultDialog(fault, where, Optional.of(folder.log()), () -> {}).show(settings);
    }

    /// What is not needed for the first screen, and what the window is opened for if not for a person.
    private void afterFirstPainting(Program program, MainWindow window, Loadable<?> answer) {
        switch (options.task()) {
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
                watchDisplay();
                Tour.walk(program, window::close);
            }
            default -> {
                window.complete();
                program.carryOver();
                watchDisplay();
            }
        }
    }

    private void watchDisplay() {
        Start.BESIDE.execute(() -> DisplayWatch.begin(end -> {
            displayGone.set(end);
            closed.countDown();
        }));
    }

    /// Empty if there can be none; the program works without.
    private Optional<LocalLog> openLog() {
        System.Logger logger = System.getLogger(WindowRun.class.getName());
        try {
            LocalLog opened = LocalLog.open(folder.log());
            logger.log(System.Logger.Level.INFO, "Mizan " + Version.text() + " starts, Java " + Runtime.version());
            return Optional.of(opened);
        } catch (IOException e) {
            logger.log(System.Logger.Level.WARNING, "there is no log", e);
            return Optional.empty();
        }
    }

    /// The person's cards, which are saved even if the system ends the program.
    private ScorecardWorkspace openCards() {
        ScorecardWorkspace opened = ScorecardWorkspace.open(folder.path(), Clock.system(ZoneId.systemDefault()),
                screens);
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "mizan-last-save"));
        return opened;
    }

    private Database opened() {
        try {
            return database.join();
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
