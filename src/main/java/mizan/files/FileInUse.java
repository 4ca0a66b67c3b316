package mizan.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// The file is there and does not let itself be replaced: on Windows, as another program has it open.
public final class FileInUse extends FileSystemException {

    private static final long serialVersionUID = 1L;

    FileInUse(Path file, FileSystemException cause) {
        super(file.toString(), null, "it does not let itself be replaced");
        initCause(cause);
    }
}
