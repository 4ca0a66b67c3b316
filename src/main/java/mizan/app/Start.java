package mizan.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import mizan.background.DirectTasks;
import mizan.background.WorkerTasks;
import mizan.query.ReferenceDatabase;
import mizan.scorecards.Scorecards;
import mizan.settings.DataDirectory;
import mizan.settings.Settings;
import mizan.settings.SettingsFile;
import mizan.store.Database;
import mizan.store.StoreException;
import mizan.ui.kit.SystemFileDialogs;
import mizan.wageimport.WageStore;

/// The ways of starting: with a window, or without a display.
final class Start {

    private Start() {}

    /// Shows the window and returns when it is closed.
    ///
    /// The database is opened while JavaFX starts; if that fails, nothing is shown.
    static void window(Options options, Map<String, String> environment) throws DataDirectory.Unusable {
        DataDirectory folder = folder(options, environment);
        folder.prepare();
        CompletableFuture<Database> opening = CompletableFuture
                .supplyAsync(() -> ReferenceDatabase.open(reference(), Start::refuseScreenThread));
        CompletableFuture<Scorecards> cards = CompletableFuture
                .supplyAsync(
                        () -> Scorecards.open(folder.path(), Clock.system(ZoneId.systemDefault()), Platform::runLater));
        SettingsFile file = SettingsFile.open(folder.settings());
        apply(options, file.settings());
        CountDownLatch closed = new CountDownLatch(1);
        startToolkit();
        try (Database database = opened(opening);
                Scorecards kept = cards.join();
                WorkerTasks tasks = new WorkerTasks("mizan-database", Platform::runLater);
                WorkerTasks draws = new WorkerTasks("mizan-draws", Platform::runLater)) {
            Platform.runLater(() -> new MainWindow(new Program(file.settings(), database, tasks,
                    new ScorecardParts.Needs(kept, draws, new SystemFileDialogs())),
                    closed::countDown).show());
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            file.close();
        }
    }

    /// The program without a window: it answers on the thread that asks.
    static Headless headless(Options options, Map<String, String> environment) throws DataDirectory.Unusable {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        // Pictures and checks show the first start: nothing remembered is read, and nothing is written.
        if (options.dataFolder().isPresent()) {
            folder(options, environment).prepare();
        }
        Database database = ReferenceDatabase.open(reference(), () -> {});
        startToolkit();
        return new Headless(database, options);
    }

    /// What checks and pictures are made with.
    record Headless(Database database, Options options) {

        /// A program as at the first start. For the JavaFX thread.
        Program program() {
            Settings settings = new Settings();
            settings.motion().set(false);
            return new Program(settings, database, new DirectTasks(), new ScorecardParts.Needs(Scorecards.unsaved(),
                    new DirectTasks(), new SystemFileDialogs()));
        }
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

    private static void startToolkit() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(() -> {
            Look.loadFonts();
            started.countDown();
        });
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
                        Path.of(System.getProperty("user.home"))));
    }

    /// The launcher says where the reference database lies; beside the working folder's build otherwise.
    private static Path reference() {
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
