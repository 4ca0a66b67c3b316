package mizan.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import mizan.handover.SingleInstance;
import mizan.handover.Unanswered;
import mizan.settings.DataDirectory;
import mizan.wageimport.WageStore;

/// The start with a window, which [WindowRun] then is, and what all ways of starting share; [Headless] has those without a
/// display.
final class Start {

    /// For how long a copy that is running may take to show itself, while it starts or ends.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// A thread for each part of the start. Java's common pool has a single one where there are two processors, and JavaFX,
    /// which is waited for, would keep it until the last.
    static final Executor BESIDE = work -> Thread.ofPlatform().daemon()
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
                    new WindowRun(options, folder, copy, out).run(toolkit);
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
        Appearance.placeLettersWhereTheyBelong();
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
}
