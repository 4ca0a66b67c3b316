package mizan.wageimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mizan.store.Database;
import mizan.tablefile.RefusedInput;

/// Reads what a fuzzer makes as a person's file is read before it is shown, every row of it; some are stored too.
final class WageFiles {

    private static final Choices DECIDED = Choices.none().withoutBroken(true).keepContradictions(true).replace(true);
    /// Storing takes many times as long as reading.
    private static final int ONE_STORED_OF = 16;
    /// What a sentence about a file may have, with the longest cell in it.
    private static final int LONGEST = 2_000;

    private final Path folder;
    private final KnownTables known;
    private final Database store;

    /// Takes back what was stored.
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TakenBack() {
            super(null, null, false, false);
        }
    }

    private WageFiles(Path folder) {
        this.folder = folder;
        this.store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"))
                .openForWriting();
        this.known = KnownTables.in(store);
    }

    static WageFiles open() {
        Logger.getLogger("").setLevel(Level.OFF);
        try {
            return new WageFiles(Files.createTempDirectory("mizan-fuzz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A refusal is an answer, if it is one sentence. Anything else that is thrown is a finding.
    void read(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, content);
            Found found = read(file, Choices.none());
            found.refused().forEach(WageFiles::requireSentence);
            if (found.stored() > 0 && Arrays.hashCode(content) % ONE_STORED_OF == 0) {
                store(file);
            }
        } catch (RefusedInput e) {
            requireSentence(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireSentence(RefusedInput refused) {
        String said = String.valueOf(refused.getMessage());
        if (said.chars().anyMatch(Character::isISOControl) || said.length() > LONGEST) {
            throw new IllegalStateException("not one sentence: " + said, refused);
        }
    }

    private Found read(Path file, Choices choices) throws RefusedInput {
        try (SourceFiles sources = SourceFiles.open(List.of(file), folder, choices.separator())) {
            return reading(sources, choices).read(_ -> {});
        }
    }

    private void store(Path file) throws RefusedInput {
        try (SourceFiles sources = SourceFiles.open(List.of(file), folder, DECIDED.separator())) {
            WageReading reading = reading(sources, DECIDED);
            store.<RefusedInput>write(transaction -> {
                ImportWriter writer = new ImportWriter(store, transaction);
                Found found = reading.read(writer::write);
                if (Undecided.of(found, DECIDED).isEmpty()) {
                    writer.finish(found, reading::topCodeRead, Instant.EPOCH, Duration.ZERO);
                }
                throw new TakenBack();
            });
        } catch (TakenBack _) {
            // As it was, for the next one.
        }
    }

    private WageReading reading(SourceFiles sources, Choices choices) throws RefusedInput {
        return new WageReading(WageTables.find(sources), known, choices, (_, _) -> {}, () -> false);
    }
}
