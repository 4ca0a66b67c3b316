package mizan.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import mizan.i18n.Language;
import mizan.settings.Theme;
import org.jspecify.annotations.Nullable;

/// What was asked for on the command line.
///
/// @param dataFolder where the program writes; empty for the system's usual place
/// @param language the language to start in; empty for the remembered one
/// @param theme the look to start with; empty for the remembered one
/// @param snapshots the folder for pictures; given with [Task#SNAPSHOT]
record Options(Task task, Optional<Path> dataFolder, Optional<Language> language, Optional<Theme> theme,
        Optional<Path> snapshots) {

    /// What the program is to do.
    enum Task {
        WINDOW, VERSION, HELP, SELF_CHECK, SNAPSHOT
    }

    /// An option that there is not, or that is not complete; the message is one line.
    static final class Misused extends Exception {
        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message);
        }
    }

    static final List<String> HELP = List.of(
            "--data-dir DIR        keep all that the program writes in DIR",
            "--lang en|ar          start in this language",
            "--theme light|dark    start with this look",
            "--version             say the version and end",
            "--self-check          open the data, ask every question, load every screen; say how it went and end",
            "--snapshot DIR        draw every screen, in both languages and looks, into DIR and end; needs no display");

    static Options parse(String... arguments) throws Misused {
        Task task = Task.WINDOW;
        Path dataFolder = null;
        Path snapshots = null;
        Language language = null;
        Theme theme = null;
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext();) {
            String option = rest.next();
            switch (option) {
                case "--version" -> task = Task.VERSION;
                case "--help" -> task = Task.HELP;
                case "--self-check" -> task = Task.SELF_CHECK;
                case "--snapshot" -> {
                    task = Task.SNAPSHOT;
                    snapshots = folder(option, rest);
                }
                case "--data-dir" -> dataFolder = folder(option, rest);
                case "--lang" -> language = language(value(option, rest));
                case "--theme" -> theme = theme(value(option, rest));
                default -> throw new Misused("unknown option " + option + "; --help lists the options");
            }
        }
        return new Options(task, Optional.ofNullable(dataFolder), Optional.ofNullable(language),
                Optional.ofNullable(theme), Optional.ofNullable(snapshots));
    }

    Options snapshotInto(Path folder) {
        return new Options(Task.SNAPSHOT, dataFolder, language, theme, Optional.of(folder));
    }

    private static String value(String option, Iterator<String> rest) throws Misused {
        @Nullable
        String value = rest.hasNext() ? rest.next() : null;
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new Misused(option + " needs a value; --help lists the options");
        }
        return value;
    }

    private static Path folder(String option, Iterator<String> rest) throws Misused {
        String value = value(option, rest);
        try {
            return Path.of(value);
        } catch (InvalidPathException _) {
            throw new Misused(option + " needs a folder, not " + value);
        }
    }

    private static Language language(String tag) throws Misused {
        return Language.of(tag).orElseThrow(() -> new Misused("--lang takes en or ar, not " + tag));
    }

    private static Theme theme(String name) throws Misused {
        return switch (name) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new Misused("--theme takes light or dark, not " + name);
        };
    }
}
