package mizan.scorecards.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import mizan.scorecards.file.RefusedFile.Reason;

/// Reads and writes files of scorecards.
public final class MizanFile {

    /// The end of the name of such a file.
    public static final String EXTENSION = ".mizan";

    /// Ten thousand items with long notes take some 20 million bytes.
    private static final long MOST_BYTES = 200_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MizanFile() {}

    public static boolean isOne(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// @throws RefusedFile if it cannot be read or understood to the end
    public static MizanDocument read(Path file) throws RefusedFile {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedFile(Reason.TOO_LARGE, 0, "", null);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return DocumentReader.read(JsonValue.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            throw new RefusedFile(Reason.NOT_JSON, 0, "", e);
        } catch (IOException e) {
            throw RefusedFile.unreadable(e);
        }
    }

    /// Writes the whole file beside its place and then moves it there: whatever happens, the old file or the new one is
    /// there, and whole.
    ///
    /// @param file is replaced if it is there
    public static void write(Path file, MizanDocument document) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // Not a temporary file of the system's making: that would be readable by its owner alone.
        Path unfinished = target.resolveSibling(".mizan-" + UUID.randomUUID() + ".unfinished");
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(DocumentWriter.write(document));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
