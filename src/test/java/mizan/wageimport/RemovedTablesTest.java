package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mizan.domain.data.Scope;
import mizan.domain.pay.Figure;
import mizan.query.ImportedSets;
import mizan.query.ImportedSets.ImportedSet;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;
import org.junit.jupiter.api.Test;

/// A table that was taken out comes back as it was.
class RemovedTablesTest extends ImportTest {

    private static final Choices REPLACE = Choices.none().replace(true).withoutBroken(true);

    @Test
    void aTableComesBackWithItsNamesAndItsReport() throws Exception {
        bring("national_M2026_dl.csv", Tables.national("99-9999", "18.25") + Tables.row("43-4051", "x"), REPLACE);
        String before = everything();
        Path kept = importer.remove(2026, Scope.NATIONAL);
        store.removeIfEmpty();
        assertThat(store.exists()).isFalse();
        importer.bringBack(kept, 2026, Scope.NATIONAL);
        assertThat(everything()).isEqualTo(before);
        assertThat(kept).doesNotExist();
        try (Database database = store.openForReading(() -> {})) {
            Imported report = new ImportReports(database).ask(2026, Scope.NATIONAL).orElseThrow();
            assertThat(report.found().refused()).hasSize(1);
            assertThat(database.list(Sql.parse("SELECT count(*) AS n FROM imported_code WHERE code = '99-9999'"),
                    Bindings.none(), row -> row.integer("n"))).containsExactly(1);
        }
        importer.remove(2026, Scope.NATIONAL);
        store.removeIfEmpty();
        assertThat(store.exists()).isFalse();
    }

    @Test
    void itStandsInPlaceOfTheShippedTableAgain() throws Exception {
        Figure shipped = median(2023);
        bring("national_M2023_dl.csv", Tables.national("41-9041", "21.99"), REPLACE);
        Path kept = importer.remove(2023, Scope.NATIONAL);
        assertThat(median(2023)).isEqualTo(shipped);
        importer.bringBack(kept, 2023, Scope.NATIONAL);
        assertThat(median(2023)).isEqualTo(Figure.published(2199));
        importer.remove(2023, Scope.NATIONAL);
        assertThat(median(2023)).isEqualTo(shipped);
    }

    /// The number of its import has gone to another one meanwhile.
    @Test
    void whatWasBroughtMeanwhileStays() throws Exception {
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        Path kept = importer.remove(2026, Scope.NATIONAL);
        bring("national_M2027_dl.csv", Tables.national("41-9041", "19.25"));
        importer.bringBack(kept, 2026, Scope.NATIONAL);
        assertThat(median(2026)).isEqualTo(Figure.published(1825));
        assertThat(median(2027)).isEqualTo(Figure.published(1925));
        try (Database database = store.openForReading(() -> {})) {
            assertThat(new ImportedSets(database).ask()).extracting(ImportedSet::year).containsExactlyInAnyOrder(2026,
                    2027);
            for (int year : new int[]{2026, 2027}) {
                assertThat(new ImportReports(database).ask(year, Scope.NATIONAL).orElseThrow().found().sets())
                        .singleElement().extracting(Found.FoundSet::files)
                        .isEqualTo("national_M" + year + "_dl.csv");
            }
        }
    }

    @Test
    void theNextStartForgetsThem() throws Exception {
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        Path kept = importer.remove(2026, Scope.NATIONAL);
        assertThat(kept).exists();
        importer.removeAbandoned();
        assertThat(kept).doesNotExist();
    }
}
