package mizan.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.i18n.NumberingSystem;
import mizan.settings.DataDirectory;
import mizan.tablefile.RefusedInput;
import mizan.ui.data.ImportWords;
import mizan.ui.kit.FigureText;
import mizan.wageimport.Found;
import mizan.wageimport.Found.FoundSet;
import mizan.wageimport.Imported;
import mizan.wageimport.Undecided;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;

/// Imports a file without a window: how far it is on the one stream, the report on the other.
final class ImportCommand {

    private static final int REFUSED = 1;
    private static final long ROWS_BETWEEN_LINES = 25_000;

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final ImportWords words;
    private long nextLine = ROWS_BETWEEN_LINES;

    private ImportCommand(PrintStream out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.messages = new Messages(language);
        this.words = new ImportWords(new FigureText(messages, new Formats(language, NumberingSystem.LATIN)));
    }

    /// @return the exit code: 0, or 1 if the file was refused and nothing was written
    static int run(Options options, DataDirectory folder, PrintStream out, PrintStream err) {
        WageStore store = Start.wages(folder);
        store.bringUpToDate();
        ImportCommand command = new ImportCommand(out, err, options.language().orElse(Language.ENGLISH));
        Path file = options.file();
        try {
            WageImporter importer = new WageImporter(store, folder.path(), InstantSource.system());
            command.report(importer.store(List.of(file), options.choices(), command::progress, () -> false));
            return 0;
        } catch (Undecided e) {
            command.remarks(e.found());
            command.refused(e.found());
            err.println("mizan: " + command.said(e));
            command.options(e).forEach(option -> err.println("mizan: " + command.messages.text(option)));
            return REFUSED;
        } catch (RefusedInput e) {
            err.println("mizan: " + command.said(e));
            return REFUSED;
        }
    }

    private void progress(long rows, double fraction) {
        if (rows >= nextLine) {
            nextLine = rows + ROWS_BETWEEN_LINES;
            say(err, "progress", rows, Math.round(fraction * 100));
        }
    }

    private void report(Imported imported) {
        Found found = imported.found();
        for (FoundSet set : found.sets()) {
            say(out, "stored", set.year(), set.scope().id(), set.rows(), set.occupations(), set.areas(),
                    set.industries(), set.files());
        }
        remarks(found);
        refused(found);
        say(out, "rows", found.read(), found.stored(), found.leftOut(), found.broken(),
                String.format(Locale.ROOT, "%.1f", imported.took().toMillis() / 1000.0));
    }

    private void remarks(Found found) {
        found.remarks().forEach(remark -> say(out, "noted", words.remark(remark)));
    }

    /// What the person may decide, each in a line.
    private List<String> options(Undecided reason) {
        List<String> options = new ArrayList<>(List.of("import.command.nothing"));
        switch (reason.problem()) {
            case BROKEN_ROWS -> {
                if (reason.found().stored() > 0) {
                    options.add("import.command.without-broken");
                }
                if (reason.found().doubts().overwrittenSectors() > 0) {
                    options.add("import.command.published-sectors");
                }
                if (reason.found().doubts().contradictions() > 0) {
                    options.add("import.command.keep-contradictions");
                }
            }
            case MUCH_LESS -> options.add("import.command.replace");
            default -> {
            }
        }
        return options;
    }

    private void refused(Found found) {
        found.refused().forEach(row -> say(out, "refused", saidOfRow(row)));
        if (found.broken() > found.refused().size()) {
            say(out, "more", found.broken() - found.refused().size());
        }
    }

    /// The numbers are plain ones, for programs that read the lines.
    private void say(PrintStream to, String key, Object... values) {
        to.println(messages.text("import.command." + key,
                Arrays.stream(values).map(String::valueOf).toArray(String[]::new)));
    }

    private String said(RefusedInput refusal) {
        return messages.language() == Language.ENGLISH ? String.valueOf(refusal.getMessage()) : words.refused(refusal);
    }

    private String saidOfRow(RefusedInput row) {
        return messages.language() == Language.ENGLISH ? String.valueOf(row.getMessage()) : words.place(row);
    }
}
