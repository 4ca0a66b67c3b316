package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.pay.Figure;
import mizan.query.PayOfOccupations;
import mizan.query.SearchableTitles;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import mizan.tablefile.RefusedInput;
import mizan.wageimport.Found.FoundSet;
import org.junit.jupiter.api.Test;

/// Imports on a copy of the real reference database.
class WageImporterTest extends ImportTest {

    @Test
    void aNewYearIsSeenByTheQuestionsAndGoesWithoutATrace() throws Exception {
        String before = everything();
        Imported imported = bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        assertThat(imported.found().sets())
                .containsExactly(new FoundSet(Scope.NATIONAL, 2026, 1, 1, 1, 1, "national_M2026_dl.csv"));
        assertThat(median(2026)).isEqualTo(Figure.published(1825));
        assertThat(everything()).isNotEqualTo(before);
        importer.remove(2026, Scope.NATIONAL);
        assertThat(everything()).isEqualTo(before);
        store.removeIfEmpty();
        assertThat(store.exists()).isFalse();
    }

    @Test
    void anImportedTableStandsInPlaceOfTheShippedOneUntilItIsRemoved() throws Exception {
        String before = everything();
        Figure shipped = median(2023);
        Choices replace = Choices.none().replace(true);
        bring("national_M2023_dl.csv", Tables.national("41-9041", "21.99"), replace);
        assertThat(median(2023)).isEqualTo(Figure.published(2199));
        bring("national_M2023_dl.csv", Tables.national("41-9041", "21.00"), replace);
        assertThat(median(2023)).isEqualTo(Figure.published(2100));
        importer.remove(2023, Scope.NATIONAL);
        assertThat(median(2023)).isEqualTo(shipped);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFileOfAllTablesBecomesOneSetOfEachKind() throws Exception {
        Choices replace = Choices.none().replace(true);
        Imported imported = bring("all_data_M_2024.csv", Tables.HEADER
                + Tables.row("99", "U.S.", "1", "000000", "Cross-industry", "cross-industry", "1235", "41-9041", "17")
                + Tables.row("01", "Alabama", "2", "000000", "Cross-industry", "cross-industry", "1235", "41-9041",
                        "16")
                + Tables.row("10199", "Abilene Fields, TX", "4", "000000", "Cross-industry", "cross-industry", "1235",
                        "41-9041", "15")
                + Tables.row("99", "U.S.", "1", "56", "Services", "sector", "5", "41-9041", "14")
                + Tables.row("99", "U.S.", "1", "561400", "Business Support Services", "4-digit", "5", "41-9041", "13")
                + Tables.row("99", "U.S.", "1", "561420", "Telephone Call Centers", "5-digit", "5", "41-9041", "12")
                + Tables.row("99", "U.S.", "1", "000001", "Private", "cross-industry, ownership", "5", "41-9041",
                        "12"),
                replace);
        assertThat(imported.found().sets()).extracting(FoundSet::scope)
                .containsExactly(Scope.NATIONAL, Scope.SECTOR, Scope.INDUSTRY4, Scope.INDUSTRY56, Scope.STATE,
                        Scope.METRO);
        assertThat(imported.found().leftOut()).isEqualTo(1);
        try (Database database = store.openForReading(() -> {})) {
            assertThat(database.list(Sql.parse("SELECT title FROM title WHERE kind = 'area' AND code = '10199'"),
                    Bindings.none(), row -> row.text("title"))).containsExactly("Abilene Fields, TX");
            assertThat(database.list(Sql.parse("SELECT parent_code FROM industry WHERE naics_code = '561420'"),
                    Bindings.none(), row -> row.text("parent_code"))).containsExactly("561400");
            assertThat(new SearchableTitles(database).ask()).isNotEmpty();
        }
        for (Scope scope : Scope.values()) {
            importer.remove(2024, scope);
        }
        try (Database database = store.openForReading(() -> {})) {
            assertThat(database.list(Sql.parse("SELECT title FROM title WHERE kind = 'area' AND code = '10199'"),
                    Bindings.none(), row -> row.text("title"))).isEmpty();
        }
    }

    @Test
    void brokenRowsRefuseTheFileUnlessThePersonDoesWithoutThem() throws Exception {
        String text = Tables.national("41-9041", "18") + Tables.row("43-4051", "x");
        assertThatThrownBy(() -> bring("national_M2026_dl.csv", text)).isInstanceOfSatisfying(Undecided.class,
                broken -> assertThat(broken.found().broken()).isEqualTo(1))
                .hasMessageContaining("line 3")
                .hasMessageContaining("“x” is not a number");
        assertThat(store.exists()).isFalse();
        Imported imported = bring("national_M2026_dl.csv", text, Choices.none().withoutBroken(true));
        assertThat(imported.found().stored()).isEqualTo(1);
        try (Database database = store.openForReading(() -> {})) {
            assertThat(database.list(Sql.parse("SELECT line, problem, details FROM refused_row"), Bindings.none(),
                    row -> row.integer("line") + row.text("problem") + row.text("details")))
                    .containsExactly("3no-numberx");
            Imported report = new ImportReports(database).ask(2026, Scope.NATIONAL).orElseThrow();
            assertThat(report.found().sets()).isEqualTo(imported.found().sets());
            assertThat(report.found().refused()).extracting(RefusedInput::getMessage)
                    .containsExactly(imported.found().refused().getFirst().getMessage());
            assertThat(new ImportReports(database).ask(2023, Scope.NATIONAL)).isEmpty();
        }
    }

    @Test
    void overwrittenSectorCodesAreOfferedForCorrectionNotGuessed() throws Exception {
        String text = Tables.HEADER
                + Tables.row("99", "U.S.", "1", "31", "Manufacturing", "sector", "5", "41-9041", "14")
                + Tables.row("99", "U.S.", "1", "42", "Wholesale Trade", "sector", "5", "41-9041", "14");
        Path file = file("natsector_M2024_dl.csv", text);
        Found found = importer.preview(List.of(file), Choices.none(), (_, _) -> {}, () -> false).found();
        assertThat(found.doubts().overwrittenSectors()).isEqualTo(1);
        assertThat(found.broken()).isEqualTo(1);
        Found corrected = importer.preview(List.of(file), Choices.none().withPublishedSectors(true), (_, _) -> {},
                () -> false).found();
        assertThat(corrected.broken()).isZero();
        assertThat(corrected.doubts().overwrittenSectors()).isEqualTo(1);
        assertThat(corrected.stored()).isEqualTo(2);
    }

    @Test
    void thePersonSaysWhichYearItIs() throws Exception {
        String text = Tables.national("41-9041", "18");
        assertThatThrownBy(() -> bring("table.csv", text)).hasMessageContaining("which year");
        assertThat(bring("table.csv", text, Choices.none().withYear(Optional.of(2026))).found().sets())
                .extracting(FoundSet::year)
                .containsExactly(2026);
    }

    @Test
    void anUnreadableFileIsLeftAloneUntilThePersonSetsItAside() throws Exception {
        Path wages = Files.writeString(folder.resolve("wages.db"), "no database");
        try (Database database = store.openAtStart(() -> {})) {
            assertThat(new PayOfOccupations(database).ask(List.of(TELEMARKETERS), 2023)).isNotEmpty();
        }
        assertThat(store.unreadable()).contains(wages);
        assertThat(wages).hasContent("no database");
        store.setAside();
        assertThat(store.unreadable()).isEmpty();
        assertThat(folder.resolve("wages.db.unreadable")).hasContent("no database");
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        assertThat(median(2026)).isEqualTo(Figure.published(1825));
    }

    @Test
    void theDatabaseOfAnotherProgramIsLeftAloneAndKeptWhateverIsSetAsideLater() throws Exception {
        Path wages = folder.resolve("wages.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + wages);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("CREATE TABLE photos (name); PRAGMA user_version = 1");
        }
        byte[] before = Files.readAllBytes(wages);
        store.openAtStart(() -> {}).close();
        assertThat(store.unreadable()).contains(wages);
        assertThat(wages).hasBinaryContent(before);
        store.setAside();
        Files.writeString(wages, "no database either");
        store.openAtStart(() -> {}).close();
        store.setAside();
        assertThat(folder.resolve("wages.db.unreadable")).hasBinaryContent(before);
        assertThat(folder.resolve("wages.db.unreadable-2")).hasContent("no database either");
    }

    @Test
    void whatIsImportedIsThePersonsAlone() throws Exception {
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("wages.db"))))
                .isEqualTo("rw-------");
    }

    /// What SQLite has not yet moved into the file may be all that was imported.
    @Test
    void theLogOfAFileThatIsSetAsideGoesAlongAndComesBackWithIt() throws Exception {
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        Path wages = folder.resolve("wages.db");
        Path aside = folder.resolve("wages.db.unreadable");
        Files.writeString(folder.resolve("wages.db-wal"), "a log");
        Files.writeString(folder.resolve("wages.db.unreadable-shm"), "of an earlier file");
        store.setAside();
        assertThat(wages).doesNotExist();
        assertThat(aside).isRegularFile();
        assertThat(folder.resolve("wages.db.unreadable-wal")).hasContent("a log");
        assertThat(folder.resolve("wages.db-wal")).doesNotExist();
        assertThat(folder.resolve("wages.db.unreadable-shm")).doesNotExist();
    }

    /// The published file of metropolitan areas has no others, and that of the others has none of these.
    @Test
    void anImportReplacesOnlyTheKindOfAreaThatItHolds() throws Exception {
        String before = everything();
        bring("MSA_M2025_dl.csv", Tables.HEADER + area("10180", "Abilene, TX", "4", "12.02"),
                Choices.none().replace(true));
        assertThat(places(5)).isEqualTo("1 1");
        assertThat(places(7)).isEqualTo("137 0");
        importer.remove(2025, Scope.METRO);
        assertThat(everything()).isEqualTo(before);
        bring("BOS_M2025_dl.csv",
                Tables.HEADER + area("100001", "Northwest Alabama nonmetropolitan area", "6", "12.02"),
                Choices.none().replace(true));
        assertThat(places(5)).isEqualTo("393 0");
        assertThat(places(7)).isEqualTo("1 1");
        importer.remove(2025, Scope.NONMETRO);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theShareOfTheJobsIsKeptAsPublished() throws Exception {
        bring("MSA_M2026_dl.csv", Tables.HEADER + area("10180", "Abilene, TX", "4", "18")
                .replace("1000,1.5,,,", "1000,1.5,0.4321,1.07,"));
        try (Database database = store.openForReading(() -> {})) {
            assertThat(database.list(Sql.parse("SELECT jobs_1000, loc_quotient FROM wages WHERE year = 2026"),
                    Bindings.none(), row -> row.real("jobs_1000") + " " + row.real("loc_quotient")))
                    .containsExactly("0.4321 1.07");
        }
    }

}
