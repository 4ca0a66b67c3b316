package mizan.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import mizan.ui.kit.FileDialogs;
import org.jspecify.annotations.NullUnmarked;

/// A person who always chooses the same file.
@NullUnmarked
final class ChosenFiles implements FileDialogs {

    private Path file;

    void choose(Path next) {
        file = next;
    }

    @Override
    public List<Path> open(Window owner, String title, Kind kind) {
        return file == null ? List.of() : List.of(file);
    }

    @Override
    public Optional<Path> save(Window owner, String title, Kind kind, String suggested, Optional<Path> folder) {
        return Optional.ofNullable(file);
    }

    @Override
    public boolean mayReplace(Window owner, String question) {
        return false;
    }
}
