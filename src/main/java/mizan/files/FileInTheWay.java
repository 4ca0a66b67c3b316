package mizan.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// There is something where the file is to be that is no file: a folder, a device or a pipe.
public final class FileInTheWay extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final boolean folder;

    private FileInTheWay(Path file, boolean folder, String reason) {
        super(file.toString(), null, reason);
        this.folder = folder;
    }

    static FileInTheWay folder(Path file) {
        return new FileInTheWay(file, true, "a folder is called so");
    }

    static FileInTheWay device(Path file) {
        return new FileInTheWay(file, false, "a device or a pipe is called so, which no file can replace");
    }

    /// Whether it is a folder.
    public boolean folder() {
        return folder;
    }
}
