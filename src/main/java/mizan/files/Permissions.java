package mizan.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;

/// Who may read what the program keeps: its person alone. Where files have no such permissions, as on Windows, it is the
/// folder of the person's account that keeps others out.
public final class Permissions {

    private static final System.Logger LOG = System.getLogger(Permissions.class.getName());
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> GROUP = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    private Permissions() {}

    /// What a new file is to be made with.
    public static FileAttribute<?>[] ofPrivateFile(Path file) {
        return known(file) ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(FILE)}
                : new FileAttribute<?>[0];
    }

    /// Makes an empty file that is not there yet.
    ///
    /// @throws FileAlreadyExistsException if it is there
    public static Path createPrivate(Path file) throws IOException {
        return Files.createFile(file, ofPrivateFile(file));
    }

    /// Makes an empty file where there is none. Why none can be made, whoever opens it then says.
    public static void makePrivate(Path file) {
        try {
            createPrivate(file);
        } catch (FileAlreadyExistsException _) {
            // As it is most of the time.
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "no file can be made", e);
        }
    }

    /// Makes a folder, and those above it, where there is none.
    public static Path createPrivateFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return known(folder)
                ? Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER))
                : Files.createDirectories(folder);
    }

    /// Takes from all others what they may do with a file or folder, if it is the owner's.
    public static void narrow(Path path, UserPrincipal owner) {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        try {
            PosixFileAttributes now = view.readAttributes();
            Set<PosixFilePermission> kept = EnumSet.copyOf(FOLDER);
            kept.retainAll(now.permissions());
            if (now.owner().equals(owner) && !kept.equals(now.permissions())) {
                view.setPermissions(kept);
            }
        } catch (NoSuchFileException _) {
            // It was there for a moment only.
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "others may read " + path, e);
        }
    }

    /// Gives a file that is to replace another one what others may do with that.
    static void take(Path from, Path to) throws IOException {
        PosixFileAttributeView before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView now = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (before == null || now == null || !Files.exists(from)) {
            return;
        }
        Set<PosixFilePermission> kept = EnumSet.copyOf(FILE);
        kept.addAll(before.readAttributes().permissions());
        try {
            now.setGroup(before.readAttributes().group());
        } catch (IOException _) {
            // It is of another group then, which had no such permissions.
            kept.removeAll(GROUP);
        }
        now.setPermissions(kept);
    }

    private static boolean known(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
