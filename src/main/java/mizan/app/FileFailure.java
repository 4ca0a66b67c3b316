package mizan.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Says on the console why a file was not written.
final class FileFailure {

    private FileFailure() {}

    /// @param file that the person wanted; what failed may be one beside it
    static String of(IOException failure, Path file) {
        return switch (failure) {
            case NoSuchFileException _ -> "there is no folder for " + file;
            case AccessDeniedException _ -> "no permission for " + file;
            case FileSystemException e when e.getReason() != null -> e.getReason() + ": " + file;
            default -> failure.getMessage() + ": " + file;
        };
    }
}
