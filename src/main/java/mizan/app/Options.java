package mizan.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mizan.domain.data.Scope;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.scorecards.file.MizanFile;
import mizan.settings.Theme;
import mizan.tablefile.DecimalMark;
import mizan.tablefile.Separator;
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

        private final String key;
        private final transient String[] details;

        Misused(String key, String... details) {
            super(text(Language.ENGLISH, key, details));
            this.key = key;
            this.details = details;
        }

        String in(Language language) {
            return text(language, key, details);
        }

        private static String text(Language language, String key, String... details) {
            return new Messages(language).text("misused." + key, details);
        }
    }

    /// The language that is asked for, however wrong all else is; English if none is.
    static Language language(String... arguments) {
        int lang = List.of(arguments).lastIndexOf("--lang");
        return lang < 0 || lang == arguments.length - 1 ? Language.ENGLISH
                : Language.of(arguments[lang + 1]).orElse(Language.ENGLISH);
    }

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
                case "--scope" -> choices = choices.withScope(Optional.of(oneOf(option, value(option, rest),
                        Scope.values(), Scope::id)));
                case "--separator" -> choices = choices.withSeparator(Optional.of(oneOf(option, value(option, rest),
                        Separator.values(), Separator::id)));
                case "--decimal" -> choices = choices.withDecimal(Optional.of(oneOf(option, value(option, rest),
                        DecimalMark.values(), DecimalMark::id)));
                case "--keep-contradictions" -> choices = choices.keepContradictions(true);
                case "--replace" -> choices = choices.replace(true);
                case "--published-sectors" -> choices = choices.withPublishedSectors(true);
                case "--without-broken" -> choices = choices.withoutBroken(true);
                case "--data-dir" -> dataFolder = folder(option, rest);
                case "--lang" -> language = language(value(option, rest));
                case "--theme" -> theme = theme(value(option, rest));
                default -> files.add(scorecards(option));
            }
        }
        if (task != Task.IMPORT && choices.decided()) {
            throw new Misused("import-only", "--year, --scope, --separator, --decimal, --published-sectors, "
                    + "--without-broken, --keep-contradictions, --replace");
        }
        if (task == Task.TOUR && dataFolder == null) {
            throw new Misused("tour-alone");
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
        Path file = path(argument, argument);
        if (argument.startsWith("--") || !MizanFile.isOne(file)) {
            throw new Misused("unknown", argument);
        }
        return file;
    }

    private static String value(String option, Iterator<String> rest) throws Misused {
        @Nullable
        String value = rest.hasNext() ? rest.next() : null;
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new Misused("no-value", option);
        }
        return value;
    }

    private static Path folder(String option, Iterator<String> rest) throws Misused {
        return path(value(option, rest), option);
    }

    private static Path path(String value, String option) throws Misused {
        try {
            return Path.of(value);
        } catch (InvalidPathException _) {
            throw new Misused("no-path", option, value);
        }
    }

    private static Language language(String tag) throws Misused {
        return Language.of(tag).orElseThrow(() -> new Misused("lang", tag));
    }

    private static int year(String text) throws Misused {
        if (!text.matches("\\d{4}")) {
            throw new Misused("year", "2026", text);
        }
        return Integer.parseInt(text);
    }

    private static <T> T oneOf(String option, String value, T[] all, Function<T, String> id) throws Misused {
        return Arrays.stream(all)
                .filter(each -> id.apply(each).equals(value))
                .findFirst()
                .orElseThrow(() -> new Misused("one-of", option,
                        Arrays.stream(all).map(id).collect(Collectors.joining(", ")), value));
    }

    private static Theme theme(String name) throws Misused {
        return switch (name) {
            case "light" -> Theme.LIGHT;
            case "dark" -> Theme.DARK;
            default -> throw new Misused("theme", name);
        };
    }
}
