package mizan.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import mizan.store.Database;

/// SQLite reads the JSON of the published files: the program needs no other reader of it.
final class JsonReading {

    private JsonReading() {}

    /// @param read is given an empty database, in which the functions of JSON can be asked
    static <T> T of(Function<Database, T> read) throws IOException {
        Path scratch = Files.createTempDirectory("mizan-outlines");
        Path file = scratch.resolve("empty.db");
        try (Database json = Database.createForBulk(file, 1)) {
            return read.apply(json);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(scratch);
        }
    }
}
