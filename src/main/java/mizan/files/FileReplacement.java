package mizan.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Puts a file in its place all at once: whoever looks sees the whole of it, or what was there before, even after the
/// power went. It is written beside, brought to the disk, and then given its name.
///
/// A link is followed: the file that it leads to is replaced, and the link stays. Where there is a folder, or a device or
/// a pipe, nothing is written.
public final class FileReplacement {

    private static final System.Logger LOG = System.getLogger(FileReplacement.class.getName());
    private static final int MOST_LINKS = 40;
    private static final int MOST_NAMES = 1_000;

    private FileReplacement() {}

    /// Who may read a file that was not there before.
    public enum Readers {
        /// Nobody but the person; also where others could read the file before.
        OWNER,
        /// Whoever the system lets read the files of this person. A file that is replaced stays as open as it was.
        AS_USUAL
    }

    /// Writes a file, whose name is taken by then: it is empty.
    @FunctionalInterface
    public interface Writing {
        void into(Path unfinished) throws IOException;
    }

    /// If anything fails nothing new is left behind.
    ///
    /// @throws NoRoom if the disk is full
    /// @throws FileInTheWay if there is a folder, a device or a pipe of this name
    /// @throws FileInUse if the file is there and does not let itself be replaced
    public static void write(Path file, Readers readers, byte[] content) throws IOException {
        try {
            write(file, readers, unfinished -> Files.write(unfinished, content));
        } catch (FileInTheWay | FileInUse e) {
            throw e;
        } catch (IOException e) {
            throw NoRoom.or(e, file, content.length);
        }
    }

    /// The same for what others write, such as a database; room is for them to look after.
    public static void write(Path file, Readers readers, Writing writing) throws IOException {
        Path target = target(file);
        Path unfinished = begin(target, readers);
        try {
            writing.into(unfinished);
            if (readers == Readers.AS_USUAL) {
                Permissions.take(target, unfinished);
            }
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// Brings a whole file to the disk and then gives it its name.
    ///
    /// @param written beside the other
    public static void move(Path written, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            rename(written, file);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            // The new file is whole by then: what fails is up to the one that is in its place.
            throw Files.isRegularFile(file) ? new FileInUse(file, e) : e;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            flushNames(folder);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// A name is on the disk when its folder is. Windows opens no folder, and needs none of this.
    private static void flushNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "the folder is not brought to the disk by hand", e);
        }
    }

    /// What is to be replaced: the file, or what it leads to.
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            if (!Files.isRegularFile(file)) {
                throw Files.isDirectory(file) ? FileInTheWay.folder(file) : FileInTheWay.device(file);
            }
            if (!Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
            return file.toRealPath();
        }
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /// Names that nobody has, by counting: to draw them takes a random generator, which takes long to make.
    private static Path begin(Path target, Readers readers) throws IOException {
        String name = ".mizan-" + ProcessHandle.current().pid() + "-";
        for (int i = 0; i < MOST_NAMES; i++) {
            Path unfinished = target.resolveSibling(name + i + ".unfinished");
            try {
                return readers == Readers.OWNER
                        ? Permissions.createPrivate(unfinished)
                        : Files.createFile(unfinished);
            } catch (FileAlreadyExistsException _) {
                LOG.log(System.Logger.Level.DEBUG, "another one writes there too, or was ended: " + unfinished);
            }
        }
        throw new FileAlreadyExistsException(target.resolveSibling(name).toString());
    }
}
