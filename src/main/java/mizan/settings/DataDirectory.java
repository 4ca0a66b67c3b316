package mizan.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The folder with all that the program writes.
public record DataDirectory(Path path) {

    /// The folder cannot be used; the message is one line for the console.
    public static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(Path folder, String why) {
            super("cannot use the data folder " + folder + ": " + why);
        }
    }

    /// Where each system keeps the data of programs: `%LOCALAPPDATA%`, Application Support, or `$XDG_DATA_HOME`.
    ///
    /// @param system the name of the operating system as Java tells it
    public static DataDirectory ofMachine(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new DataDirectory(
                    base(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve("Mizan"));
        }
        if (name.startsWith("mac")) {
            return new DataDirectory(home.resolve("Library/Application Support/Mizan"));
        }
        return new DataDirectory(base(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("mizan"));
    }

    /// Makes the folder if it is not there, and checks that files can be written and read in it.
    public void prepare() throws Unusable {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
            }
            // Named by the process: Java's temporary names are drawn by a random generator that takes long to make.
            Path probe = path.resolve(".probe" + ProcessHandle.current().pid());
            Files.writeString(probe, "");
            Files.delete(probe);
            if (!Files.isReadable(path)) {
                throw new Unusable(path, "it cannot be read");
            }
        } catch (AccessDeniedException _) {
            throw new Unusable(path, "it may not be written to; allow it, or name another with --data-dir");
        } catch (FileAlreadyExistsException _) {
            throw new Unusable(path, "there is a file of this name");
        } catch (FileSystemException e) {
            throw new Unusable(path, Objects.requireNonNullElse(e.getReason(), "it cannot be written to"));
        } catch (IOException _) {
            throw new Unusable(path, "it cannot be written to");
        }
    }

    public Path settings() {
        return path.resolve("settings.properties");
    }

    public Path log() {
        return path.resolve("log");
    }

    public Path wages() {
        return path.resolve("wages.db");
    }

    /// @param set ignored unless it is an absolute path, as the XDG convention wants it
    private static Path base(@Nullable String set, Path otherwise) {
        return set != null && !set.isBlank() && Path.of(set).isAbsolute() ? Path.of(set) : otherwise;
    }
}
