package mizan.scorecards.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import mizan.files.FileReplacement;
import mizan.files.FileReplacement.Readers;
import mizan.scorecards.file.RefusedFile.Reason;

/// Reads and writes files of scorecards.
public final class MizanFile {

    /// The end of the name of such a file.
    public static final String EXTENSION = ".mizan";

    /// Ten thousand items with long notes take some 20 million bytes. To be read, a file takes five times its size in memory.
    private static final long MOST_BYTES = 32_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MizanFile() {}

    public static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// @throws RefusedFile if it cannot be read or understood to the end
    public static MizanDocument read(Path file) throws RefusedFile {
        // A pipe, or a device, may have no end.
        if (!Files.isRegularFile(file)) {
            throw RefusedFile.unreadable(new NoSuchFileException(file.toString()));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedFile(Reason.TOO_LARGE, 0, "", null);
            }
            String text = Files.readString(file);
            return DocumentReader.read(JsonValue.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw new RefusedFile(Reason.NOT_JSON, 0, "", e);
        } catch (IOException e) {
            throw RefusedFile.unreadable(e);
        }
    }

    /// Whatever happens, the old file or the new one is there, and whole; see [FileReplacement].
    ///
    /// @param file is replaced if it is there
    public static void write(Path file, MizanDocument document) throws IOException {
        FileReplacement.write(file, Readers.AS_USUAL,
                DocumentWriter.write(document).getBytes(StandardCharsets.UTF_8));
    }
}
