package mizan.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.settings.Theme;
import mizan.wageimport.Choices;

/// What was asked for on the command line.
///
/// @param dataFolder where the program writes; empty for the system's usual place
/// @param language the language to start in; empty for the remembered one
/// @param theme the look to start with; empty for the remembered one
/// @param object what the task is done to: the folder for pictures, the published file to take over, the PDF or CSV file to
/// write, or what to find (`-` for the lines of standard input); empty for other tasks
/// @param choices what is decided about that file
/// @param files scorecards to open in the window
record Options(Task task, Optional<String> object, Optional<Path> dataFolder, Optional<Language> language,
        Optional<Theme> theme, Choices choices, List<Path> files) {

    /// The first start, for the task.
    static Options of(Task task) {
        return new Options(task, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Choices.none(), List.of());
    }

    static Options parse(String... arguments) throws Misused {
        return new OptionsParser(arguments).parse();
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

    Options snapshotInto(Path folder) {
        return new Options(Task.SNAPSHOT, Optional.of(folder.toString()), dataFolder, language, theme, choices, files);
    }

    /// What is found.
    String wanted() {
        return object.orElseThrow();
    }

    /// The file or folder that is read or written.
    Path file() {
        return Path.of(wanted());
    }
}
