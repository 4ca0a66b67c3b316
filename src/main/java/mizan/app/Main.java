package mizan.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import mizan.handover.Unanswered;
import mizan.settings.DataDirectory;
import mizan.store.StoreException;

/// Starts the program. Exit code 0: all went well; 1: the self-check found something, a file to import was refused, or a report
/// could not be written;
/// 2: it could not start as asked.
public final class Main {

    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private Main() {}

    static void main(String[] arguments) {
        int code = BROKEN;
        try {
            code = run(System.out, System.err, System.getenv(), arguments);
        } catch (RuntimeException e) {
            System.getLogger(Main.class.getName()).log(System.Logger.Level.ERROR, "the program ended by a fault", e);
        }
        // Ends the JavaFX threads too, which would wait for ever.
        System.exit(code);
    }

    static int run(PrintStream out, PrintStream err, Map<String, String> environment, String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.task().inWindow() && !hasDisplay(environment)) {
                Path folder = Path.of(System.getProperty("java.io.tmpdir"), "mizan-snapshots");
                out.println("There is no display here: drawing every screen into " + folder + " instead.");
                options = options.snapshotInto(folder);
            }
            return perform(options, out, err, environment);
        } catch (Options.Misused | DataDirectory.Unusable | Unanswered | StoreException e) {
            err.println("mizan: " + e.getMessage());
            return MISUSED;
        }
    }

    private static int perform(Options options, PrintStream out, PrintStream err, Map<String, String> environment)
            throws DataDirectory.Unusable, Unanswered {
        switch (options.task()) {
            case VERSION -> out.println("Mizan " + Version.text());
            case HELP -> Options.HELP.forEach(out::println);
            case SELF_CHECK -> {
                return SelfCheck.run(Headless.start(options, environment), out);
            }
            case SNAPSHOT -> {
                return Snapshots.draw(Headless.start(options, environment), options.snapshots().orElseThrow(), out);
            }
            case IMPORT -> {
                return ImportCommand.run(options, Start.prepared(options, environment), out, err);
            }
            case REPORT -> {
                DataDirectory folder = Start.prepared(options, environment);
                Headless.startToolkit();
                return ReportCommand.run(options, folder, err);
            }
            case WINDOW -> openWindow(options, environment, out);
            case TIME_START, TOUR -> Start.window(options, environment, out);
        }
        return 0;
    }

    private static void openWindow(Options options, Map<String, String> environment, PrintStream out)
            throws DataDirectory.Unusable, Unanswered {
        try {
            Start.window(options, environment, out);
        } catch (DataDirectory.Unusable | Unanswered | StoreException e) {
            RefusedStart.tell(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /// Windows and macOS always have one; elsewhere JavaFX needs an X server.
    private static boolean hasDisplay(Map<String, String> environment) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") || system.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !System.getProperty("glass.platform", "").isBlank();
    }
}
