package mizan.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The disk has not the room that the file takes.
public final class NoRoom extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private NoRoom(Path file, IOException cause) {
        super(file.toString(), null, "the disk is full");
        initCause(cause);
    }

    /// This if the disk lacks the bytes that the file takes, or else what it was: the reason that a system gives is in its
    /// own language, the room that is left is not.
    public static IOException or(IOException failure, Path file, long bytes) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < bytes
                    ? new NoRoom(file, failure)
                    : failure;
        } catch (IOException _) {
            return failure;
        }
    }
}
