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
import mizan.app.Options.Misused;
import mizan.app.Options.Task;
import mizan.domain.data.Scope;
import mizan.i18n.Language;
import mizan.scorecards.file.MizanFile;
import mizan.settings.Theme;
import mizan.tablefile.DecimalMark;
import mizan.tablefile.Separator;
import mizan.wageimport.Choices;
import org.jspecify.annotations.Nullable;

/// Reads the words of a command line, one after the other. Of options that exclude each other the last holds.
final class OptionsParser {

    private final Iterator<String> rest;
    private Task task = Task.WINDOW;
    private Optional<String> object = Optional.empty();
    private Optional<Path> dataFolder = Optional.empty();
    private Optional<Language> language = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private Choices choices = Choices.none();
    private final List<Path> files = new ArrayList<>();

    OptionsParser(String... arguments) {
        rest = Arrays.asList(arguments).iterator();
    }

    /// @throws Misused if a word is not understood, or is not complete
    Options parse() throws Misused {
        while (rest.hasNext()) {
            String option = rest.next();
            if (!task(option) && !choice(option)) {
                files.add(scorecards(option));
            }
        }
        if (task != Task.IMPORT && choices.decided()) {
            throw new Misused("import-only", "--year, --scope, --separator, --decimal, --published-sectors, "
                    + "--without-broken, --keep-contradictions, --replace");
        }
        if (task == Task.TOUR && dataFolder.isEmpty()) {
            throw new Misused("tour-alone");
        }
        return new Options(task, object, dataFolder, language, theme, choices, List.copyOf(files));
    }

    /// @return whether the option says what to do, where, or how it is to look
    private boolean task(String option) throws Misused {
        switch (option) {
            case "--version" -> set(Task.VERSION);
            case "--help" -> set(Task.HELP);
            case "--self-check" -> set(Task.SELF_CHECK);
            case "--time-start" -> set(Task.TIME_START);
            case "--tour" -> set(Task.TOUR);
            case "--snapshot" -> set(Task.SNAPSHOT, folder(option).toString());
            case "--import" -> set(Task.IMPORT, folder(option).toString());
            case "--report" -> set(Task.REPORT, folder(option).toString());
            case "--find" -> set(Task.FIND, value(option));
            case "--data-dir" -> dataFolder = Optional.of(folder(option));
            case "--lang" -> language = Optional.of(language(value(option)));
            case "--theme" -> theme = Optional.of(theme(value(option)));
            default -> {
                return false;
            }
        }
        return true;
    }

    /// @return whether the option decides about a file to import
    private boolean choice(String option) throws Misused {
        switch (option) {
            case "--year" -> choices = choices.withYear(Optional.of(year(value(option))));
            case "--scope" -> choices = choices.withScope(Optional.of(oneOf(option, Scope.values(), Scope::id)));
            case "--separator" -> choices = choices.withSeparator(Optional.of(oneOf(option, Separator.values(),
                    Separator::id)));
            case "--decimal" -> choices = choices.withDecimal(Optional.of(oneOf(option, DecimalMark.values(),
                    DecimalMark::id)));
            case "--keep-contradictions" -> choices = choices.keepContradictions(true);
            case "--replace" -> choices = choices.replace(true);
            case "--published-sectors" -> choices = choices.withPublishedSectors(true);
            case "--without-broken" -> choices = choices.withoutBroken(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void set(Task asked) {
        task = asked;
        object = Optional.empty();
    }

    private void set(Task asked, String what) {
        task = asked;
        object = Optional.of(what);
    }

    /// Whether the file is there is told in the window, where the person can see it.
    private static Path scorecards(String argument) throws Misused {
        Path file = path(argument, argument);
        if (argument.startsWith("--") || !MizanFile.isOne(file)) {
            throw new Misused("unknown", argument);
        }
        return file;
    }

    private String value(String option) throws Misused {
        @Nullable
        String value = rest.hasNext() ? rest.next() : null;
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new Misused("no-value", option);
        }
        return value;
    }

    private Path folder(String option) throws Misused {
        return path(value(option), option);
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

    private <T> T oneOf(String option, T[] all, Function<T, String> id) throws Misused {
        String value = value(option);
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
