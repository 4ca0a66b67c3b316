package mizan.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import mizan.handover.Unanswered;
import mizan.i18n.Language;
import mizan.settings.DataDirectory;

/// Starts the program. Exit code 0: all went well; 1: the self-check found something, a file to import was refused, or a report
/// could not be written;
/// 2: it could not start as asked.
public final class Main {

    private static final int BROKEN = 1;
    private static final int MISUSED = 2;

    private Main() {}

    static void main(String[] arguments) {
        int code = run(writingArabic(System.out), writingArabic(System.err), System.getenv(), arguments);
        // Ends the JavaFX threads too, which would wait for ever.
        System.exit(code);
    }

    /// In UTF-8 where the session's letters are others, such as those of `LC_ALL=C`: it would be question marks.
    private static PrintStream writingArabic(PrintStream stream) {
        return stream.charset().newEncoder().canEncode('ع') ? stream
                : new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    static int run(PrintStream out, PrintStream err, Map<String, String> environment, String... arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.task().inWindow() && !hasDisplay(environment)) {
                // A new one, which only this person may enter: a link with a name that is known would be followed.
                Path folder = Files.createTempDirectory("mizan-snapshots");
                out.println("There is no display here: drawing every screen into " + folder + " instead.");
                options = options.snapshotInto(folder);
            }
            return perform(options, out, err, environment);
        } catch (Throwable e) {
            return ended(e, err, Options.language(arguments));
        }
    }

    private static int perform(Options options, PrintStream out, PrintStream err, Map<String, String> environment)
            throws DataDirectory.Unusable, Unanswered {
        switch (options.task()) {
            case VERSION -> out.println("Mizan " + Version.text());
            case HELP -> Help.in(options.language().orElse(Language.ENGLISH)).forEach(out::println);
            case SELF_CHECK -> {
                return SelfCheck.run(Headless.start(options, environment), out);
            }
            case SNAPSHOT -> {
                return Snapshots.draw(Headless.start(options, environment), options.file(), out);
            }
            case IMPORT -> {
                return ImportCommand.run(options, Start.prepared(options, environment), out, err);
            }
            case REPORT -> {
                DataDirectory folder = Start.prepared(options, environment);
                Headless.startToolkit();
                return ReportCommand.run(options, folder, err);
            }
            case FIND -> {
                return FindCommand.run(options, Start.prepared(options, environment), System.in, out);
            }
            case WINDOW -> {
                return openWindow(options, environment, out, err);
            }
            case TIME_START, TOUR -> Start.window(options, environment, out);
        }
        return 0;
    }

    /// Who sees no console is told in a window, where there can be one. The line comes first: whoever reads it does not wait.
    private static int openWindow(Options options, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            Start.window(options, environment, out);
            return 0;
        } catch (Throwable e) {
            int code = ended(e, err, options.language().orElse(Language.ENGLISH));
            if (FailureLine.cause(e) instanceof NoDisplay none) {
                none.end(code);
                return code;
            }
            if (code == MISUSED) {
                RefusedStart.tell("refusal", FailureLine.of(e));
            } else {
                RefusedStart.tell("broken", FaultReport.of(Thread.currentThread(), e));
            }
            return code;
        }
    }

    /// Says why in one line.
    ///
    /// @return the exit code
    private static int ended(Throwable why, PrintStream err, Language language) {
        System.getLogger(Main.class.getName()).log(System.Logger.Level.DEBUG, "the program could not go on", why);
        err.println("mizan: " + FailureLine.of(why, language));
        return FailureLine.isOutside(why) ? MISUSED : BROKEN;
    }

    /// Windows and macOS always have one; elsewhere JavaFX needs an X server.
    private static boolean hasDisplay(Map<String, String> environment) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("windows") || system.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !System.getProperty("glass.platform", "").isBlank();
    }
}
