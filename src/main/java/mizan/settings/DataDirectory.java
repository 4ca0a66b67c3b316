package mizan.settings;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mizan.files.Permissions;
import org.jspecify.annotations.Nullable;

/// The folder with all that the program writes.
public record DataDirectory(Path path) {

    /// What the program calls its files and folders, and those that it has beside them for a while.
    private static final Pattern OWN = Pattern.compile(
            "(settings\\.properties|scorecards\\.db|wages\\.db|running\\.|import-|\\.mizan-|\\.probe).*|log|backups");

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
            Permissions.createPrivateFolder(path);
            // Named by the process: Java's temporary names are drawn by a random generator that takes long to make.
            Path probe = path.resolve(".probe" + ProcessHandle.current().pid());
            Files.writeString(probe, "");
            UserPrincipal person = Files.getOwner(probe);
            Files.delete(probe);
            narrow(person);
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

    /// Nobody else may read what is kept here. Earlier versions let the system decide, which lets all users of a machine.
    ///
    /// The folder itself is left as it is where it holds what others keep, or where all may write: such a one was not made
    /// for the program alone.
    private void narrow(UserPrincipal person) throws IOException {
        boolean alone = !sharedWithAll(path);
        for (Path each : inside(path)) {
            if (OWN.matcher(String.valueOf(each.getFileName())).matches()) {
                Permissions.narrow(each, person);
                for (Path within : Files.isDirectory(each) ? inside(each) : List.<Path>of()) {
                    Permissions.narrow(within, person);
                }
            } else {
                alone = false;
            }
        }
        if (alone) {
            Permissions.narrow(path, person);
        }
    }

    private static boolean sharedWithAll(Path folder) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    /// Without links, which lead elsewhere.
    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isSymbolicLink(file)).toList();
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
