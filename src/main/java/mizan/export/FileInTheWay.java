package mizan.export;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// There is a folder where the file is to be.
public final class FileInTheWay extends FileSystemException {

    private static final long serialVersionUID = 1L;

    FileInTheWay(Path file) {
        super(file.toString(), null, "a folder is called so");
    }
}
