package mizan.export;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// The disk has not the room that the file takes.
public final class NoRoom extends FileSystemException {

    private static final long serialVersionUID = 1L;

    NoRoom(Path file, IOException cause) {
        super(file.toString(), null, "the disk is full");
        initCause(cause);
    }
}
