package mizan.app;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mizan.i18n.Language;
import mizan.settings.DataDirectory;
import mizan.settings.SettingsFile;
import mizan.store.Database;
import mizan.ui.search.OccupationFinder;
import mizan.ui.search.OccupationFinder.Find;

/// Prints what the search field would offer, without a window: one find a line, its cells parted by tabs: the query, the
/// rank from 1 on, the code, the title, and the name that matched. Nothing for a query that finds nothing. Always in
/// UTF-8, whatever the terminal's encoding.
final class FindCommand {

    private static final String STANDARD_INPUT = "-";

    private final OccupationFinder finder;
    private final String language;
    private final PrintStream out;

    private FindCommand(OccupationFinder finder, String language, PrintStream out) {
        this.finder = finder;
        this.language = language;
        this.out = out;
    }

    /// @param in queries, one a line, if the option says so
    /// @return the exit code: 0, whether anything was found or not
    static int run(Options options, DataDirectory folder, InputStream in, PrintStream out) {
        String wanted = options.wanted();
        PrintStream inUtf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        try (Database database = Headless.reporting(folder)) {
            FindCommand command = new FindCommand(new OccupationFinder(database), language(options, folder).tag(),
                    inUtf8);
            queries(wanted, in).forEach(command::print);
        }
        inUtf8.flush();
        return 0;
    }

    private static Language language(Options options, DataDirectory folder) {
        if (options.language().isPresent()) {
            return options.language().get();
        }
        try (SettingsFile settings = SettingsFile.open(folder.settings())) {
            return settings.settings().language().get();
        }
    }

    private static List<String> queries(String wanted, InputStream in) {
        if (!wanted.equals(STANDARD_INPUT)) {
            return List.of(wanted);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private void print(String query) {
        int rank = 1;
        for (Find find : finder.find(query, language)) {
            out.printf("%s\t%d\t%s\t%s\t%s%n", query.replace('\t', ' '), rank++, find.occupation().code().text(),
                    find.occupation().title(), find.matchedTitle());
        }
    }
}
