package mizan.wageimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mizan.files.Permissions;

/// Files that keep tables that were taken out for as long as the program runs.
final class RemovedTables {

    private static final String NAME = "removed-";

    private final Path folder;

    RemovedTables(Path folder) {
        this.folder = folder;
    }

    /// An empty file for the next table.
    Path fresh() {
        try {
            int number = 1;
            while (Files.exists(file(number))) {
                number++;
            }
            return Permissions.createPrivate(file(number));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep what is removed", e);
        }
    }

    private Path file(int number) {
        return folder.resolve(NAME + number + ".db");
    }

    /// One that cannot be deleted stays until the next start.
    void delete(Path kept) {
        try {
            Files.deleteIfExists(kept);
        } catch (IOException e) {
            System.getLogger(RemovedTables.class.getName()).log(System.Logger.Level.WARNING, "not deleted: " + kept, e);
        }
    }

    void deleteAll() {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, NAME + "*")) {
            all.forEach(this::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
