package mizan.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Puts a file in its place all at once: whoever looks sees the whole of it, or what was there before.
public final class NewFile {

    private NewFile() {}

    /// Writes beside the file first. If anything fails nothing new is left behind.
    public static void write(Path file, byte[] content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole)) {
            throw new FileInTheWay(file);
        }
        Path beside = folder.resolve(".mizan-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(beside, content, StandardOpenOption.CREATE_NEW);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            replace(beside, whole);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw failure(file, content.length, e);
        } catch (UncheckedIOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    /// [NoRoom] if the disk lacks the bytes that the file takes, or else what it was: the reason that a system gives is in its
    /// own language, the room that is left is not.
    public static IOException failure(Path file, long bytes, IOException failure) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < bytes
                    ? new NoRoom(file, failure)
                    : failure;
        } catch (IOException _) {
            return failure;
        }
    }

    /// The new file is written whole by then: what fails is up to the one that is in its place.
    private static void replace(Path from, Path to) throws IOException {
        try {
            move(from, to);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            throw Files.isRegularFile(to) ? new FileInUse(to, e) : e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
