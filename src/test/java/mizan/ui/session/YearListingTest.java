package mizan.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import mizan.background.DirectTasks;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.domain.data.Vintage;
import mizan.query.InstalledWageSets;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.wageimport.Choices;
import mizan.wageimport.Tables;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The newest tables are shown until a person says otherwise, also of tables that they bring.
class YearListingTest {

    private static final String NEWER = Tables.HEADER + Tables.row("01", "Alabama", "2", "000000", "Cross-industry",
            "cross-industry", "1235", "41-9041", "21");

    @TempDir
    private Path folder;

    @Test
    void theNewestAreShownAtFirstAndAfterNewerOnesWereBrought() throws Exception {
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        Session session = new Session(new Settings());
        try (Database shipped = store.openForReading(() -> {})) {
            new YearListing(session, new InstalledWageSets(shipped), new DirectTasks());
            assertThat(List.of(year(session, Scope.NATIONAL), year(session, Scope.STATE), year(session, Scope.METRO),
                    year(session, Scope.NONMETRO), year(session, Scope.SECTOR)))
                    .containsExactly(2025, 2025, 2025, 2025, 2024);
        }
        Path file = Files.writeString(folder.resolve("state_M2026_dl.csv"), NEWER);
        new WageImporter(store, folder, InstantSource.system())
                .store(List.of(file), Choices.none(), (_, _) -> {}, () -> false);
        try (Database both = store.openForReading(() -> {})) {
            new YearListing(session, new InstalledWageSets(both), new DirectTasks());
            assertThat(List.of(year(session, Scope.NATIONAL), year(session, Scope.STATE))).containsExactly(2025, 2026);
            session.chooseVintage(Vintage.of(2023));
            session.dataChanged();
            assertThat(List.of(year(session, Scope.NATIONAL), year(session, Scope.STATE))).containsExactly(2023, 2023);
        }
    }

    private static int year(Session session, Scope scope) {
        InstalledYears years = session.years().get();
        return years.shown(scope, session.vintage().getValue()).year();
    }
}
