package mizan.scorecards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One copy for each day on which something was changed, of the state before the day's first change. The newest
/// [#KEPT] stay.
final class Backups {

    static final int KEPT = 14;

    private static final String START = "scorecards-";
    private static final String END = ".db";

    private final Path folder;
    private final Clock clock;

    Backups(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Makes the copy of today unless there is one.
    void beforeChange(ScorecardDatabase database) throws IOException {
        LocalDate today = LocalDate.now(clock);
        Path file = folder.resolve(START + today + END);
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(folder);
        database.copyTo(file);
        for (Backup old : all().stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old.file());
        }
    }

    /// The newest first.
    List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup(file).stream())
                    .sorted(Comparator.comparing(Backup::day).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The cards of a backup, of this version or an earlier one; the backup stays as it is.
    ScorecardList read(Backup backup) throws IOException {
        Path copy = Files.createTempFile(folder, "reading-", END);
        try {
            Files.copy(backup.file(), copy, StandardCopyOption.REPLACE_EXISTING);
            try (ScorecardDatabase database = ScorecardDatabase.open(copy)) {
                return database.load();
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Optional<Backup> backup(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(START) || !name.endsWith(END)) {
            return Optional.empty();
        }
        try {
            String day = name.substring(START.length(), name.length() - END.length());
            return Optional.of(new Backup(LocalDate.parse(day), file));
        } catch (DateTimeParseException _) {
            // A file of somebody else's; it is left alone.
            return Optional.empty();
        }
    }
}
