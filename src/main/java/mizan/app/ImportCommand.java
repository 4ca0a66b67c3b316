package mizan.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import mizan.settings.DataDirectory;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.BrokenRows;
import mizan.wageimport.Found;
import mizan.wageimport.Found.FoundSet;
import mizan.wageimport.Imported;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;

/// Imports a file without a window: how far it is on the one stream, the report on the other.
final class ImportCommand {

    private static final int REFUSED = 1;
    private static final long ROWS_BETWEEN_LINES = 25_000;

    private final PrintStream out;
    private final PrintStream err;
    private long nextLine = ROWS_BETWEEN_LINES;

    private ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /// @return the exit code: 0, or 1 if the file was refused and nothing was written
    static int run(Options options, DataDirectory folder, PrintStream out, PrintStream err) {
        WageStore store = Start.wages(folder);
        store.bringUpToDate();
        ImportCommand command = new ImportCommand(out, err);
        Path file = options.imported().orElseThrow();
        try {
            WageImporter importer = new WageImporter(store, folder.path(), InstantSource.system());
            command.report(importer.store(List.of(file), options.choices(), command::progress, () -> false));
            return 0;
        } catch (BrokenRows e) {
            command.refused(e.found());
            err.println("mizan: " + e.getMessage());
            err.println("mizan: nothing was stored; --without-broken takes the other rows over"
                    + (e.found().overwrittenSectors() > 0 ? ", --published-sectors corrects the sectors" : ""));
            return REFUSED;
        } catch (RefusedInput e) {
            err.println("mizan: " + e.getMessage());
            return REFUSED;
        }
    }

    private void progress(long rows, double fraction) {
        if (rows >= nextLine) {
            nextLine = rows + ROWS_BETWEEN_LINES;
            err.println(String.format(Locale.ROOT, "%d rows, %.0f %%", rows, fraction * 100));
        }
    }

    private void report(Imported imported) {
        Found found = imported.found();
        for (FoundSet set : found.sets()) {
            out.println("stored    OEWS May " + set.year() + ", " + set.scope().id() + ": " + set.rows() + " rows, "
                    + set.occupations() + " occupations, " + set.areas() + " areas, " + set.industries()
                    + " industries, from " + set.files());
        }
        refused(found);
        Duration took = imported.took();
        out.println(String.format(Locale.ROOT, "rows      %d read, %d stored, %d left out, %d refused, in %.1f s",
                found.read(), found.stored(), found.leftOut(), found.broken(), took.toMillis() / 1000.0));
    }

    private void refused(Found found) {
        found.refused().forEach(row -> out.println("refused   " + row.getMessage()));
        if (found.broken() > found.refused().size()) {
            out.println("refused   and " + (found.broken() - found.refused().size()) + " more");
        }
    }
}
