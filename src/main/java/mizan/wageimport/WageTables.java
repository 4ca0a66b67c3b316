package mizan.wageimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mizan.tablefile.Header;
import mizan.tablefile.Problem;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.SheetRows;
import mizan.tablefile.TableReader;
import mizan.wageimport.SourceFiles.Source;
import org.jspecify.annotations.Nullable;

/// Which sheets of some files are wage tables, and what the notes beside them say.
///
/// @param topCode what the notes say that `#` stands for; null if they do not
record WageTables(List<WageTable> tables, @Nullable TopCode topCode) {

    private static final Pattern TOP_CODE = Pattern
            .compile("\\$(\\d{2,3})(?:\\.(\\d\\d))? per hour or \\$(\\d{2,3}),?(\\d{3}) per year");
    private static final int NOTES = 200;
    /// How many columns a sheet has that is surely meant as a table; so many are named.
    private static final int COLUMNS = 4;

    static WageTables find(SourceFiles files) throws RefusedInput {
        Finder finder = new Finder();
        for (Source source : files.sources()) {
            for (int sheet = 0; sheet < source.workbook().sheets().size(); sheet++) {
                finder.look(new WageTable(source, sheet));
            }
        }
        if (finder.tables.isEmpty()) {
            RefusedInput seen = finder.nearMiss != null ? finder.nearMiss : finder.otherTable;
            throw seen != null ? seen
                    : RefusedInput.file(files.sources().getFirst().name(), Problem.NO_TABLE_INSIDE);
        }
        return new WageTables(List.copyOf(finder.tables), finder.topCode);
    }

    /// What has been seen so far.
    private static final class Finder {

        private final List<WageTable> tables = new ArrayList<>();
        private @Nullable TopCode topCode;
        private @Nullable RefusedInput nearMiss;
        private @Nullable RefusedInput otherTable;
        private long nearest = 1;

        void look(WageTable table) throws RefusedInput {
            try (TableReader reader = table.open()) {
                Header header = reader.header();
                Optional<String> missing = WageColumns.missing(header);
                if (missing.isEmpty()) {
                    tables.add(table);
                    return;
                }
                if (WageColumns.known(header) > nearest) {
                    nearest = WageColumns.known(header);
                    nearMiss = new RefusedInput(reader.headPlace(), missing.get(), Problem.MISSING_COLUMN);
                }
                if (otherTable == null && header.size() >= COLUMNS) {
                    otherTable = new RefusedInput(reader.headPlace(), null, Problem.OTHER_COLUMNS,
                            String.join(", ", header.names().subList(0, COLUMNS)));
                }
            } catch (RefusedInput e) {
                if (e.problem() != Problem.EMPTY) {
                    throw e;
                }
            }
            if (topCode == null) {
                topCode = notedTopCode(table);
            }
        }

        private static @Nullable TopCode notedTopCode(WageTable table) throws RefusedInput {
            try (SheetRows rows = table.source().workbook().open(table.sheet())) {
                List<String> cells = rows.next();
                for (int i = 0; cells != null && i < NOTES; i++) {
                    Matcher matcher = TOP_CODE.matcher(String.join(" ", cells));
                    if (matcher.find()) {
                        String cents = matcher.group(2) == null ? "00" : matcher.group(2);
                        return new TopCode(Long.parseLong(matcher.group(1) + cents),
                                Long.parseLong(matcher.group(3) + matcher.group(4)) * 100);
                    }
                    cells = rows.next();
                }
                return null;
            }
        }
    }
}
