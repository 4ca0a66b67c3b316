package mizan.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.background.ManualTasks;
import mizan.background.Tasks;
import mizan.domain.data.Scope;
import mizan.domain.data.WageSet;
import mizan.query.ImportedSets;
import mizan.query.ImportedSets.ImportedSet;
import mizan.store.Database;
import mizan.ui.session.Sessions;
import mizan.wageimport.Choices;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of a person in a copy of the real reference database.
class ImportingTest {

    private static final String HEADER = "area,area_title,area_type,naics,occ_code,occ_title,o_group,tot_emp,h_median,"
            + "a_median,h_mean,a_mean\n";

    @TempDir
    private Path folder;

    /// Giving the disk back may fail, where another program reads the file; the tables that are left are there all the same.
    @Test
    void aRemovalThatFailsHalfwayLeavesTheOtherTablesInSight() throws Exception {
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        WageImporter importer = new WageImporter(store, folder, InstantSource.system());
        for (int year : List.of(2026, 2027)) {
            importer.store(List.of(Files.writeString(folder.resolve("all_data_M_" + year + ".csv"),
                    HEADER + "99,U.S.,1,000000,41-9041,Telemarketers,detailed,1000,21.21,44120,22,45760\n")),
                    Choices.none(), (_, _) -> {}, () -> false);
        }
        List<Exception> failures = new ArrayList<>();
        try (Database asked = store.openForReading(() -> {})) {
            Importing importing = new Importing(store, importer, asked, new DirectTasks(), new FailsAtTheSecond(),
                    Runnable::run);
            importing.remove(2026, Scope.NATIONAL, _ -> failures.add(new Unexpected()), failures::add);
            assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
            assertThat(new ImportedSets(asked).ask()).extracting(ImportedSet::year).containsExactly(2027);
        }
    }

    /// Nobody is told that a table is gone while it stands in the list and in the grid.
    @Test
    void thatATableIsRemovedIsToldWithTheListThatIsWithoutIt() throws Exception {
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        WageImporter importer = new WageImporter(store, folder, InstantSource.system());
        importer.store(List.of(Files.writeString(folder.resolve("all_data_M_2026.csv"),
                HEADER + "99,U.S.,1,000000,41-9041,Telemarketers,detailed,1000,21.21,44120,22,45760\n")),
                Choices.none(), (_, _) -> {}, () -> false);
        ManualTasks questions = new ManualTasks();
        List<Boolean> stillListed = new ArrayList<>();
        try (Database asked = store.openForReading(() -> {})) {
            DataModel model = new DataModel(Sessions.ofMay(2023),
                    new Importing(store, importer, asked, questions, new DirectTasks(), Runnable::run));
            model.load();
            questions.releaseAll();
            WageSet mine = listed(model).stream().filter(set -> set.year() == 2026).findFirst().orElseThrow();
            model.removed().subscribe((_, _) -> stillListed.add(listed(model).contains(mine)));
            model.ask(new DataModel.Removal(mine, false));
            model.remove();
            questions.releaseAll();
            assertThat(model.removed().get()).contains(mine);
        }
        assertThat(stillListed).containsExactly(false);
    }

    private static List<WageSet> listed(DataModel model) {
        return ((Loadable.Ready<DataModel.Installed>) model.installed().get()).value().sets();
    }

    /// The removal said that all went well.
    private static final class Unexpected extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// Does the first work, and fails at all others.
    private static final class FailsAtTheSecond implements Tasks {

        private final Tasks direct = new DirectTasks();
        private int works;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            works++;
            if (works == 1) {
                direct.run(work, done, failed);
            } else {
                failed.accept(new IllegalStateException("the disk"));
            }
        }
    }
}
