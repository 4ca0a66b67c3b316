package mizan.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the person for files.
public interface FileDialogs {

    /// A kind of file.
    ///
    /// @param name for the person
    /// @param extension with its dot, such as `.csv`
    record Kind(String name, String extension) {}

    /// @return what was chosen; empty if the person thought better of it
    List<Path> open(Window owner, String title, Kind kind);

    /// @param suggested the name that is proposed
    /// @param folder where the dialog begins; empty for where the system likes to
    /// @return what was chosen; empty if the person thought better of it
    Optional<Path> save(Window owner, String title, Kind kind, String suggested, Optional<Path> folder);

    /// Begins where the system likes to.
    default Optional<Path> save(Window owner, String title, Kind kind, String suggested) {
        return save(owner, title, kind, suggested, Optional.empty());
    }

    /// Whether the person wants a file replaced that is there already. The dialogs for saving ask that themselves; this
    /// is for a name that the person did not type in full.
    boolean mayReplace(Window owner, String question);
}
