package mizan.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mizan.domain.data.Scope;
import mizan.i18n.Language;
import mizan.scorecards.file.MizanFile;
import mizan.settings.Theme;
import mizan.wageimport.Choices;
import org.jspecify.annotations.Nullable;

/// What was asked for on the command line.
///
/// @param dataFolder where the program writes; empty for the system's usual place
/// @param language the language to start in; empty for the remembered one
/// @param theme the look to start with; empty for the remembered one
/// @param snapshots the folder for pictures; given with [Task#SNAPSHOT]
/// @param imported the published file to take over; given with [Task#IMPORT]
/// @param choices what is decided about that file
/// @param report the PDF or CSV file to write; given with [Task#REPORT]
/// @param find what to find, or `-` for the lines of standard input; given with [Task#FIND]
/// @param files scorecards to open in the window
record Options(Task task, Optional<Path> dataFolder, Optional<Language> language, Optional<Theme> theme,
        Optional<Path> snapshots, Optional<Path> imported, Choices choices, Optional<Path> report,
        Optional<String> find, List<Path> files) {

    /// The first start, for the task.
    static Options of(Task task) {
        return new Options(task, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Choices.none(), Optional.empty(), Optional.empty(), List.of());
    }

    /// What the program is to do.
    enum Task {
        WINDOW, TIME_START, TOUR, VERSION, HELP, SELF_CHECK, SNAPSHOT, IMPORT, REPORT, FIND;

        boolean inWindow() {
            return this == WINDOW || this == TIME_START || this == TOUR;
        }
    }

    /// An option that there is not, or that is not complete; the message is one line.
    static final class Misused extends Exception {
        private static final long serialVersionUID = 1L;

        Misused(String message) {
            super(message);
        }
    }

    static final List<String> HELP = List.of(
            "FILE.mizan            open the scorecards in this file, in the window that is there if there is one",
            "--data-dir DIR        keep all that the program writes in DIR",
            "--lang en|ar          start in this language",
            "--theme light|dark    start with this look",
            "--import FILE         take a published wage table over without a window; see also the next four",
            "--year YEAR           the year of the tables in FILE, instead of the one that it tells",
            "--scope SCOPE         national, sector, industry3, industry4, industry56, state or metro, likewise",
            "--published-sectors   write 31-33, 44-45, 48-49 where somebody has overwritten them with 31, 44, 48",
            "--without-broken      take FILE over without its broken rows, instead of refusing it",
            "--report FILE.pdf     write a report on the occupations and the scorecard of the data folder; see --lang",
            "--report FILE.csv     write the figures that the report compares",
            "--find TEXT           print the occupations that TEXT finds, or with - each line of standard input; see --lang",
            "--version             say the version and end",
            "--self-check          open the data, ask every question, load every screen; say how it went and end",
            "--snapshot DIR        draw every screen, in both languages and looks, into DIR and end; needs no display",
            "--time-start          show the window, say when the first figures were painted, and end",
            "--tour                show every screen in the window and end; only with --data-dir, where it leaves its traces");

    static Options parse(String... arguments) throws Misused {
        Task task = Task.WINDOW;
        Path dataFolder = null;
        Path snapshots = null;
        Language language = null;
        Theme theme = null;
        Path imported = null;
        Path report = null;
        String find = null;
        Choices choices = Choices.none();
        List<Path> files = new ArrayList<>();
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext();) {
            String option = rest.next();
            switch (option) {
                case "--version" -> task = Task.VERSION;
                case "--help" -> task = Task.HELP;
                case "--self-check" -> task = Task.SELF_CHECK;
                case "--time-start" -> task = Task.TIME_START;
                case "--tour" -> task = Task.TOUR;
                case "--snapshot" -> {
                    task = Task.SNAPSHOT;
                    snapshots = folder(option, rest);
                }
                case "--import" -> {
                    task = Task.IMPORT;
                    imported = folder(option, rest);
                }
                case "--report" -> {
                    task = Task.REPORT;
                    report = folder(option, rest);
                }
                case "--find" -> {
                    task = Task.FIND;
                    find = value(option, rest);
                }
                case "--year" -> choices = choices.withYear(Optional.of(year(value(option, rest))));
                case "--scope" -> choices = choices.withScope(Optional.of(scope(value(option, rest))));
                case "--published-sectors" -> choices = choices.withPublishedSectors(true);
                case "--without-broken" -> choices = choices.withoutBroken(true);
                case "--data-dir" -> dataFolder = folder(option, rest);
                case "--lang" -> language = language(value(option, rest));
                case "--theme" -> theme = theme(value(option, rest));
                default -> files.add(scorecards(option));
            }
        }
        if (task != Task.IMPORT && choices.decided()) {
            throw new Misused("--year, --scope, --published-sectors and --without-broken go with --import only");
        }
        if (task == Task.TOUR && dataFolder == null) {
            throw new Misused("--tour needs a --data-dir of its own");
        }
        return new Options(task, Optional.ofNullable(dataFolder), Optional.ofNullable(language),
                Optional.ofNullable(theme), Optional.ofNullable(snapshots), Optional.ofNullable(imported), choices,
                Optional.ofNullable(report), Optional.ofNullable(find), List.copyOf(files));
    }

    Options snapshotInto(Path folder) {
        return new Options(Task.SNAPSHOT, dataFolder, language, theme, Optional.of(folder), imported, choices,
                report, find, files);
    }

    /// Whether the file is there is told in the window, where the person can see it.
    private static Path scorecards(String argument) throws Misused {
        Path file = path(argument, "the file");
        if (argument.startsWith("--") || !MizanFile.isOne(file)) {
            throw new Misused("unknown option " + argument + "; --help lists the options");
        }
        return file;
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
        return path(value(option, rest), option + " needs a path: it");
    }

    private static Path path(String value, String what) throws Misused {
        try {
            return Path.of(value);
        } catch (InvalidPathException _) {
            throw new Misused(what + " cannot be " + value);
        }
    }

    private static Language language(String tag) throws Misused {
        return Language.of(tag).orElseThrow(() -> new Misused("--lang takes en or ar, not " + tag));
    }

    private static int year(String text) throws Misused {
        if (!text.matches("\\d{4}")) {
            throw new Misused("--year takes a year such as 2026, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static Scope scope(String id) throws Misused {
        return Scope.of(id).orElseThrow(() -> new Misused("--scope takes "
                + Arrays.stream(Scope.values()).map(Scope::id).collect(Collectors.joining(", ")) + ", not " + id));
    }

    private static Theme theme(String name) throws Misused {
        return switch (name) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new Misused("--theme takes light or dark, not " + name);
        };
    }
}
