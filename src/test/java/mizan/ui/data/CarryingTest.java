package mizan.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.background.DirectTasks;
import mizan.background.Tasks;
import mizan.query.ImportedSets;
import mizan.query.ImportedSets.ImportedSet;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.data.DataModel.Carrying;
import mizan.ui.session.Session;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was imported with version 0.1.0 comes while the person works.
class CarryingTest {

    @TempDir
    private Path folder;

    @Test
    void theQuestionsAreAnsweredWithItOnceItIsThereAndTheScreensAskAnew() throws Exception {
        try (Connection earlier = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("wages.db"));
                Statement statement = earlier.createStatement()) {
            statement.executeUpdate(
                    Files.readString(Path.of("src/test/resources/mizan/wageimport/version-0.1.0-one-year.sql")));
        }
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        Tasks direct = new DirectTasks();
        try (Database asked = store.openAtStart(() -> {})) {
            Session session = new Session(new Settings());
            DataModel model = new DataModel(session, new Importing(store,
                    new WageImporter(store, folder, InstantSource.system()), asked, direct, direct, Runnable::run));
            List<Optional<Carrying>> told = new ArrayList<>();
            model.carrying().subscribe((_, now) -> told.add(now));
            int before = session.dataEdition().get();
            assertThat(new ImportedSets(asked).ask()).isEmpty();
            model.carryOver();
            assertThat(told).contains(Optional.of(new Carrying(0, 1, false)), Optional.of(new Carrying(1, 1, false)))
                    .last().isEqualTo(Optional.empty());
            assertThat(new ImportedSets(asked).ask()).extracting(ImportedSet::year).containsExactly(2021);
            assertThat(session.dataEdition().get()).isGreaterThan(before);
            told.clear();
            model.carryOver();
            assertThat(told).isEmpty();
        }
    }
}
