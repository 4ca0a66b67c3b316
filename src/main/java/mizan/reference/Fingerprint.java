package mizan.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Stands for everything that the reference database is made from: the published files, and the code that reads them.
final class Fingerprint {

    /// Where the code is that decides what the database looks like, below the folder of classes.
    private static final List<String> CODE = List.of("mizan/reference", "mizan/wageimport", "mizan/tablefile",
            "mizan/store",
            "mizan/domain",
            "mizan/search");

    private final String digest;

    private Fingerprint(String digest) {
        this.digest = digest;
    }

    static Fingerprint of(Path data) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            add(sha, data);
            Path classes = Path.of(Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().getPath());
            for (String folder : CODE) {
                add(sha, classes.resolve(folder));
            }
            return new Fingerprint(HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String text() {
        return digest;
    }

    boolean isNotedIn(Path file) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(digest);
    }

    void note(Path file) throws IOException {
        Files.writeString(file, digest);
    }

    private static void add(MessageDigest sha, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            sha.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            sha.update(Files.readAllBytes(file));
        }
    }
}
