package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import mizan.domain.data.Scope;
import mizan.domain.pay.Figure;
import mizan.query.ImportedSets;
import mizan.query.PayOfOccupations;
import mizan.query.ReferenceDatabase;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import org.junit.jupiter.api.Test;

/// Nothing that a person imported is lost when the program comes with another reference database.
class CarryOverTest extends ImportTest {

    @Test
    void aNewEditionOfTheReferenceKeepsWhatWasImported() throws Exception {
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        Path other = Files.copy(Path.of(System.getProperty("mizan.reference")), folder.resolve("other.db"));
        try (Database database = Database.openForBulkChanges(other, ReferenceDatabase.VERSION, () -> {})) {
            database.write(transaction -> transaction.script("UPDATE reference_edition SET inputs = 'other'"));
            database.script("PRAGMA journal_mode = DELETE");
        }
        store = new WageStore(other, folder.resolve("wages.db"));
        store.bringUpToDate();
        assertThat(median(2026)).isEqualTo(Figure.published(1825));
        importer = new WageImporter(store, folder, InstantSource.system());
        importer.remove(2026, Scope.NATIONAL);
        assertThat(everything()).doesNotContain("2026");
    }

    /// Version 1 had no share of the jobs, and one set for both kinds of areas.
    @Test
    void whatVersionOneKeptIsCarriedOverKindByKind() throws Exception {
        bring("all_data_M_2025.csv", Tables.HEADER + area("10180", "Abilene, TX", "4", "12.02")
                + area("0100001", "Northwest Alabama nonmetropolitan area", "6", "12.02")
                + area("0199999", "Somewhere else", "6", "12.02"), Choices.none().replace(true));
        bring("BOS_M2019_dl.csv", Tables.HEADER + area("0100001", "Northwest Alabama nonmetropolitan area", "6", "18"));
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        makeVersionOne();
        store.bringUpToDate();
        assertThat(places(5)).isEqualTo("1 1");
        assertThat(places(7)).isEqualTo("2 2");
        assertThat(median(2026)).isEqualTo(Figure.published(1825));
        try (Database database = store.openForReading(() -> {})) {
            assertThat(new ImportedSets(database).ask())
                    .extracting(set -> set.year() + set.scope().id() + set.replacesReference())
                    .containsExactlyInAnyOrder("2025metrotrue", "2025nonmetrotrue", "2019nonmetrofalse",
                            "2026nationalfalse");
            assertThat(
                    database.list(Sql.parse("SELECT row_count FROM wage_set WHERE year = 2025 AND scope LIKE '%metro' "
                            + "ORDER BY scope"), Bindings.none(), row -> row.integer("row_count")))
                    .containsExactly(1, 2);
            assertThat(database.list(Sql.parse("SELECT title FROM title WHERE code = '0199999'"), Bindings.none(),
                    row -> row.text("title"))).containsExactly("Somewhere else");
        }
        importer.remove(2025, Scope.NONMETRO);
        assertThat(places(7)).isEqualTo("137 0");
        assertThat(places(5)).isEqualTo("1 1");
    }

    private void makeVersionOne() {
        try (Database database = Database.openForBulkChanges(folder.resolve("wages.db"), ReferenceDatabase.VERSION,
                () -> {})) {
            database.script(
                    """
                            DROP VIEW wages;
                            UPDATE wage SET set_id = (SELECT set_id FROM wage_set WHERE year = 2025 AND scope = 'metro')
                            WHERE set_id = (SELECT set_id FROM wage_set WHERE year = 2025 AND scope = 'nonmetro');
                            UPDATE imported_code SET set_id = (SELECT set_id FROM wage_set WHERE year = 2025 AND scope = 'metro')
                            WHERE set_id = (SELECT set_id FROM wage_set WHERE year = 2025 AND scope = 'nonmetro');
                            DELETE FROM imported_set
                            WHERE set_id = (SELECT set_id FROM wage_set WHERE year = 2025 AND scope = 'nonmetro');
                            DELETE FROM wage_set WHERE year = 2025 AND scope = 'nonmetro';
                            UPDATE wage_set SET scope = 'metro' WHERE scope = 'nonmetro';
                            ALTER TABLE wage DROP COLUMN jobs_1000;
                            ALTER TABLE wage DROP COLUMN loc_quotient;
                            ALTER TABLE wage DROP COLUMN employment_derived;
                            UPDATE reference_edition SET inputs = 'of version 1';
                            PRAGMA user_version = 1;
                            """);
        }
    }

    /// A data folder of version 0.1.0, by the tables that the person had imported there.
    private void writtenByTheFirstVersion(String imported) throws Exception {
        String script = Files.readString(
                Path.of("src/test/resources/mizan/wageimport/version-0.1.0-" + imported + ".sql"));
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("wages.db"));
                Statement statement = database.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private List<String> imported() {
        try (Database database = store.openForReading(() -> {})) {
            return database.list(
                    Sql.parse(
                            """
                                    SELECT s.year || ' ' || s.scope || ' ' || s.row_count || ' ' || i.replaces_reference || ' '
                                        || group_concat(w.occ_code || '@' || w.area_code || '=' || w.h_median, ' ' ORDER BY w.area_code, w.occ_code)
                                        AS all_of_it
                                    FROM imported_set i JOIN wage_set s USING (set_id) JOIN wage w USING (set_id)
                                    GROUP BY s.set_id ORDER BY s.year, s.scope"""),
                    Bindings.none(), row -> row.text("all_of_it"));
        }
    }

    @Test
    void theProgramStartsWithWhatItShipsAndThenHasTheImportedYearOfTheFirstVersion() throws Exception {
        writtenByTheFirstVersion("one-year");
        byte[] earlier = Files.readAllBytes(folder.resolve("wages.db"));
        try (Database database = store.openAtStart(() -> {})) {
            assertThat(new PayOfOccupations(database).ask(List.of(TELEMARKETERS), 2023)).isNotEmpty();
        }
        assertThat(store.outdated()).isTrue();
        assertThat(store.unreadable()).isEmpty();
        assertThat(folder.resolve("wages.db")).hasBinaryContent(earlier);
        List<String> told = new ArrayList<>();
        store.carryOver((done, of) -> told.add(done + "/" + of), () -> false);
        assertThat(told).containsExactly("0/1", "1/1");
        assertThat(store.outdated()).isFalse();
        assertThat(imported()).containsExactly("2021 state 2 0 41-9041@01=1602 41-9777@48=#");
        try (Database database = store.openForReading(() -> {})) {
            Imported report = new ImportReports(database).ask(2021, Scope.STATE).orElseThrow();
            assertThat(report.found().refused()).hasSize(1);
            assertThat(database.list(Sql.parse("SELECT title FROM title WHERE code = '41-9777'"), Bindings.none(),
                    row -> row.text("title"))).containsExactly("Zither Tuners");
        }
    }

    @Test
    void threeImportedYearsOfTheFirstVersionAreCarriedOver() throws Exception {
        writtenByTheFirstVersion("three-years");
        store.openAtStart(() -> {}).close();
        store.carryOver((_, _) -> {}, () -> false);
        threeYearsAreThere();
        // Two tables name the same new occupation: it goes with the second.
        importer.remove(2021, Scope.STATE);
        assertThat(finds("41-9777")).isEqualTo(1);
        importer.remove(2023, Scope.NATIONAL);
        assertThat(finds("41-9777")).isZero();
        assertThat(median(2023)).isEqualTo(Figure.published(1658));
    }

    private void threeYearsAreThere() {
        assertThat(imported()).containsExactly("2019 metro 1 0 41-9041@10180=1401",
                "2019 nonmetro 2 0 41-9041@0100001=1402 41-9041@0199999=1403",
                "2021 state 2 0 41-9041@01=1602 41-9777@48=#",
                "2023 national 2 1 41-9041@99=2199 41-9777@99=1919");
        assertThat(folder.resolve("wages.db.unfinished")).doesNotExist();
    }

    private int finds(String code) {
        try (Database database = store.openForReading(() -> {})) {
            return database.list(Sql.parse("SELECT count(*) AS n FROM title WHERE code = '" + code + "'"),
                    Bindings.none(), row -> row.integer("n")).getFirst();
        }
    }

    @Test
    void whatWasInterruptedGoesOnAtTheNextStart() throws Exception {
        writtenByTheFirstVersion("three-years");
        store.openAtStart(() -> {}).close();
        int[] asked = {0};
        assertThatThrownBy(() -> store.carryOver((_, _) -> {}, () -> asked[0]++ == 2))
                .isInstanceOf(CancellationException.class);
        assertThat(store.outdated()).isTrue();
        open();
        store.openAtStart(() -> {}).close();
        List<Integer> written = new ArrayList<>();
        store.carryOver((_, _) -> written.add(carried()), () -> false);
        // Two of the four were there before anything else was.
        assertThat(written.getFirst()).isEqualTo(2);
        threeYearsAreThere();
    }

    /// How many sets are in the copy that is not finished.
    private int carried() {
        try (Database database = Database.openShared(folder.resolve("wages.db.unfinished"),
                ReferenceDatabase.VERSION, () -> {})) {
            return database.list(Sql.parse("SELECT count(*) AS n FROM imported_set"), Bindings.none(),
                    row -> row.integer("n")).getFirst();
        }
    }

    @Test
    void anImportThatComesFirstWaitsForWhatIsCarriedOver() throws Exception {
        writtenByTheFirstVersion("one-year");
        store.openAtStart(() -> {}).close();
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        assertThat(imported()).hasSize(2).first().asString().startsWith("2021 state 2 0");
    }
}
