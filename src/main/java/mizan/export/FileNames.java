package mizan.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Suggests names for files that every system takes.
public final class FileNames {

    /// Most systems end at 255 bytes; the rest is for a number and the extension.
    private static final int MOST_BYTES = 200;

    private FileNames() {}

    /// A name without folder and extension.
    public static String of(String text) {
        String name = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("[\\\\/:*?\"<>|]+", " ")
                .replaceAll("[\\s\u00A0]+", " ")
                .strip()
                .replaceAll("^\\.+|[. ]+$", "");
        while (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1)).strip();
        }
        return name.isEmpty() ? "mizan" : name;
    }

    /// The name with its extension, or with a number before it if there is a file of that name already.
    public static String free(Path folder, String name, String extension) {
        String free = name + extension;
        for (int number = 2; Files.exists(folder.resolve(free)); number++) {
            free = name + " (" + number + ")" + extension;
        }
        return free;
    }
}
