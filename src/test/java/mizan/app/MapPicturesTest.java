package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import mizan.background.DirectTasks;
import mizan.domain.data.Vintage;
import mizan.i18n.Language;
import mizan.query.ReferenceDatabase;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.SampleSettings;
import mizan.settings.Settings;
import mizan.settings.Theme;
import mizan.store.Database;
import mizan.ui.kit.SystemFileDialogs;
import mizan.ui.kit.Views;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The map of figures that the published tables do not have: all states equal, pay above the top code. Draws them into
/// `target/snapshots`, to be looked at.
@NullUnmarked
class MapPicturesTest extends UiTest {

    private static final Path PICTURES = Path.of("target/snapshots");
    private static final String STATES = " WHERE occ_code = '41-9041' AND set_id = "
            + "(SELECT set_id FROM wage_set WHERE scope = 'state' AND year = 2023)";

    @TempDir
    private Path folder;

    @Test
    void statesThatAreAllEqualShareTheFirstRank() throws Exception {
        List<String> said = draw("map-all-equal", "UPDATE wage SET h_median = 1600, employment = 1000" + STATES);
        assertThat(said).contains("Texas, $16.00, 1 of 47", "Ohio, $16.00, 1 of 47");
    }

    @Test
    void payAboveTheTopCodeIsSaidToBeAtLeastThat() throws Exception {
        List<String> said = draw("map-top-coded",
                "UPDATE wage SET h_median = '#'" + STATES + " AND area_code IN ('48', '06', '36', '11')");
        assertThat(said).contains("Texas, ≥ $115.00", "California, ≥ $115.00");
    }

    private List<String> draw(String name, String change) throws Exception {
        Path file = folder.resolve("changed.db");
        Files.copy(Path.of(System.getProperty("mizan.reference")), file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
        Files.createDirectories(PICTURES);
        try (Database database = ReferenceDatabase.open(file, () -> {})) {
            return onScreenThread(() -> drawAll(name, database));
        }
    }

    private List<String> drawAll(String name, Database database) {
        SnapshotScene sight = new SnapshotScene(name, Screen.MAP, _ -> {});
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                Path file = PICTURES.resolve(name + "-" + language.tag() + "-"
                        + (theme == Theme.DARK ? "dark" : "light") + ".png");
                Snapshots.draw(program(database), language, theme, sight, file);
                assertThat(file).isNotEmptyFile();
            }
        }
        Program program = program(database);
        program.settings().language().set(Language.ENGLISH);
        program.session().navigation().go(Stop.at(Screen.MAP));
        Views.Loaded shell = program.shellView();
        Scene scene = new Scene(shell.root(), SIZE, SIZE);
        Appearance.usual(false).apply(scene, Language.ENGLISH);
        scene.snapshot(null);
        List<String> said = scene.getRoot()
                .lookupAll(".region")
                .stream()
                .map(Node::getAccessibleText)
                .filter(Objects::nonNull)
                .toList();
        shell.dispose();
        return said;
    }

    private static Program program(Database database) {
        Settings settings = SampleSettings.comparing();
        settings.motion().set(false);
        settings.vintage().set(Vintage.of(2023));
        return Headless.passing(settings, database,
                new ScorecardParts.Needs(ScorecardWorkspace.unsaved(), new DirectTasks(), new DirectTasks(),
                        new SystemFileDialogs()));
    }
}
