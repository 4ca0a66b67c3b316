package mizan.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import mizan.background.DirectTasks;
import mizan.background.Tasks;
import mizan.query.ReferenceDatabase;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.DataDirectory;
import mizan.settings.Settings;
import mizan.store.Database;
import mizan.ui.data.Importing;
import mizan.ui.kit.SystemFileDialogs;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;

/// The program without a window, which checks, pictures and tests are made with: it answers on the thread that asks.
record Headless(Database database, Options options) {

    static Headless start(Options options, Map<String, String> environment) throws DataDirectory.Unusable {
        withoutDisplay();
        // Pictures and checks show the first start: nothing remembered is read, and nothing is written.
        if (options.dataFolder().isPresent()) {
            Start.prepared(options, environment);
        }
        Database database = ReferenceDatabase.open(Start.reference(), () -> {});
        Start.startToolkit();
        return new Headless(database, options);
    }

    /// Lets JavaFX, once it starts, draw into memory only.
    private static void withoutDisplay() {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
    }

    /// JavaFX for pages that are drawn without a window.
    static void startToolkit() {
        withoutDisplay();
        Start.startToolkit();
    }

    /// What was imported and what the program ships, asked on any thread.
    static Database reporting(DataDirectory folder) {
        WageStore store = Start.wages(folder);
        store.bringUpToDate();
        return store.openForReading(() -> {});
    }

    /// A program as at the first start, but that the call-centre roles are compared. For the JavaFX thread.
    Program program() {
        Settings settings = new Settings();
        settings.motion().set(false);
        Program program = passing(settings, database,
                new ScorecardParts.Needs(ScorecardWorkspace.unsaved(), new DirectTasks(), new DirectTasks(),
                        new SystemFileDialogs()));
        SnapshotScene.compareRoles(program);
        return program;
    }

    /// A program that answers on the thread that asks, and keeps nothing but what `cards` keeps. Its views are whole.
    static Program passing(Settings settings, Database database, ScorecardParts.Needs cards) {
        Program program = starting(settings, database, cards);
        program.endFirstFrame();
        return program;
    }

    /// The same before its first frame.
    static Program starting(Settings settings, Database database, ScorecardParts.Needs cards) {
        Tasks tasks = new DirectTasks();
        return new Program(settings, database, tasks, cards, importing(database, tasks));
    }

    /// Imports of a program that has no data folder: into a file of its own, made when something is imported. It works on
    /// the thread of the screens, so that nobody could see how far it is.
    static Importing importing(Database asked, Tasks tasks) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        // A name that nobody can know before: what is there under such a one is read.
        WageStore store = new WageStore(Start.reference(), temporary.resolve("mizan-" + UUID.randomUUID() + ".db"));
        return new Importing(store, new WageImporter(store, temporary, InstantSource.system()), asked, tasks, tasks,
                _ -> {});
    }
}
