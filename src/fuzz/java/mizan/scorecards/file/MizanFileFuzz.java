package mizan.scorecards.file;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Likelihood;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Scoring;
import mizan.domain.scorecard.Weighing;

/// Files of scorecards: what is read can be weighed, and is the same when it is written and read again.
class MizanFileFuzz {

    /// The draws take many times as long as the reading.
    private static final int ONE_DRAWN_OF = 16;

    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            return Files.createTempDirectory("mizan-fuzz");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest
    void reads(byte[] content) throws IOException {
        MizanDocument document;
        try {
            document = MizanFile.read(Files.write(FOLDER.resolve("a.mizan"), content));
        } catch (RefusedFile _) {
            return;
        }
        for (Scorecard card : document.cards()) {
            weigh(card.answers(), Arrays.hashCode(content) % ONE_DRAWN_OF == 0);
            for (Scoring earlier : card.earlier()) {
                weigh(earlier.answers(), false);
            }
        }
        Path copy = FOLDER.resolve("copy.mizan");
        Files.writeString(copy, DocumentWriter.write(document));
        try {
            if (!MizanFile.read(copy).equals(document)) {
                throw new IllegalStateException("another document when it is read again");
            }
        } catch (RefusedFile e) {
            throw new IllegalStateException("what was written cannot be read", e);
        }
    }

    private static void weigh(Answers answers, boolean drawn) {
        Weighing weighing = Weighing.of(answers);
        weighing.contributions();
        weighing.flipPoints();
        weighing.safetyMargin();
        weighing.dominance();
        weighing.tornado();
        if (drawn) {
            Likelihood.of(answers, () -> false);
        }
    }
}
