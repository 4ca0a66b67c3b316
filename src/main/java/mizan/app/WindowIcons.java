package mizan.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's own icons. The package brings them as files beside the program and says where; started from the sources
/// there are none.
final class WindowIcons {

    private static final System.Logger LOG = System.getLogger(WindowIcons.class.getName());

    private WindowIcons() {}

    /// @param folder with one PNG file for each size; null if there are none
    static void give(Stage stage, @Nullable String folder) {
        if (folder != null) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                List<Image> icons = files.sorted().map(file -> new Image(file.toUri().toString())).toList();
                stage.getIcons().setAll(icons);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "the window has no icons", e);
            }
        }
    }
}
