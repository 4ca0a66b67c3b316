package mizan.tablefile;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import mizan.files.NoRoom;

/// Says of a failure to read what is wrong with the file.
public final class ReadFailure {

    private ReadFailure() {}

    public static RefusedInput of(FileLocation place, IOException e) {
        return switch (e) {
            case BoundedInput.Exceeded exceeded -> exceeded.refusal();
            case NoRoom _ -> new RefusedInput(place, null, Problem.NO_ROOM);
            case EOFException _ -> new RefusedInput(place, null, Problem.CUT_OFF);
            case ZipException zip when String.valueOf(zip.getMessage()).contains("encrypted") ->
                new RefusedInput(place, null, Problem.ENCRYPTED);
            case ZipException _ -> new RefusedInput(place, null, Problem.DAMAGED, "it is not packed as it should be");
            case CharacterCodingException _ -> new RefusedInput(place, null, Problem.NOT_UTF_8);
            case NoSuchFileException _ -> new RefusedInput(place, null, Problem.NO_SUCH_FILE);
            case AccessDeniedException _ -> new RefusedInput(place, null, Problem.NO_ACCESS);
            default -> new RefusedInput(place, null, Problem.UNREADABLE);
        };
    }
}
