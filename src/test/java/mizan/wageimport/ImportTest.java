package mizan.wageimport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.query.PayOfOccupations;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Imports on a copy of the real reference database, and what is there then.
abstract class ImportTest {

    static final SocCode TELEMARKETERS = new SocCode("41-9041");
    static final Sql EVERYTHING = Sql.parse("""
            SELECT (SELECT group_concat(set_id || year || scope || row_count, ' ') FROM wage_set) || '/'
                || (SELECT count(*) || ',' || sum(set_id) FROM wage) || '/' || (SELECT count(*) FROM title) || '/'
                || (SELECT count(*) FROM industry) || '/' || (SELECT count(*) FROM occupation) AS all_of_it""");

    @TempDir
    Path folder;

    WageStore store;
    WageImporter importer;

    @BeforeEach
    final void open() {
        store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        importer = new WageImporter(store, folder, InstantSource.system());
    }

    Imported bring(String name, String text) throws Exception {
        return bring(name, text, Choices.none());
    }

    Imported bring(String name, String text, Choices choices) throws Exception {
        return importer.store(List.of(file(name, text)), choices, (_, _) -> {}, () -> false);
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    String everything() {
        try (Database database = store.openForReading(() -> {})) {
            return database.list(EVERYTHING, Bindings.none(), row -> row.text("all_of_it")).getFirst();
        }
    }

    Figure median(int year) {
        try (Database database = store.openForReading(() -> {})) {
            return Objects
                    .requireNonNull(new PayOfOccupations(database).ask(List.of(TELEMARKETERS), year).get(TELEMARKETERS))
                    .published(PayMeasure.MEDIAN, PayBasis.HOURLY);
        }
    }

    static String area(String code, String title, String type, String median) {
        return Tables.row(code, title, type, "000000", "Cross-industry", "cross-industry", "1235", "41-9041", median);
    }

    /// How many places of the kind have figures in the year, and how many of them are the imported one of 12.02 an hour.
    String places(int digits) {
        try (Database database = store.openForReading(() -> {})) {
            return database.list(
                    Sql.parse("SELECT count(DISTINCT area_code) || ' ' || sum(h_median IS 12.02) AS places "
                            + "FROM wages WHERE year = 2025 AND scope = 'metro' AND length(area_code) = " + digits),
                    Bindings.none(), row -> row.text("places")).getFirst();
        }
    }
}
