package mizan.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The dialogs of the operating system.
public final class SystemFileDialogs implements FileDialogs {

    @Override
    public List<Path> open(Window owner, String title, Kind kind) {
        List<File> files = chooser(title, kind).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Window owner, String title, Kind kind, String suggested) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), "*" + kind.extension()));
        return chooser;
    }
}
