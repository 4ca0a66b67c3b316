package mizan.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private final BlockingQueue<List<Path>> arrivals = new LinkedBlockingQueue<>();

    private Optional<SingleInstance> claim(Path... files) throws Exception {
        return SingleInstance.claim(folder, List.of(files), PATIENCE);
    }

    /// As a window does: the files are seen.
    private void hear(SingleInstance copy) {
        copy.listen((files, shown) -> {
            arrivals.add(files);
            shown.run();
        });
    }

    private CompletableFuture<Optional<SingleInstance>> inTheMeantime(Path file) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return claim(file);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// Such as one whose display is gone: it hears, but there is nothing to see.
    @Test
    void aCopyThatHearsAndShowsNothingIsToldInOneLine() throws Exception {
        try (SingleInstance first = claim().orElseThrow()) {
            first.listen((files, _) -> arrivals.add(files));
            assertThatThrownBy(() -> SingleInstance.claim(folder, List.of(), SHORT)).isInstanceOf(Unanswered.class)
                    .hasMessageNotContaining("\n");
            assertThat(arrivals).isNotEmpty();
        }
    }

    @Test
    void whatIsShownLateIsWaitedFor() throws Exception {
        try (SingleInstance first = claim().orElseThrow()) {
            CompletableFuture<Runnable> window = new CompletableFuture<>();
            first.listen((_, shown) -> window.complete(shown));
            CompletableFuture<Optional<SingleInstance>> second = inTheMeantime(Path.of("late.mizan"));
            Runnable shown = window.get(20, TimeUnit.SECONDS);
            assertThat(second).isNotDone();
            shown.run();
            assertThat(second.get(20, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void theSecondCopyHandsItsFilesToTheFirst() throws Exception {
        try (SingleInstance first = claim().orElseThrow()) {
            hear(first);
            Path file = Path.of("عرض with space.mizan");
            assertThat(claim(file, Path.of("other.mizan"))).isEmpty();
            assertThat(arrivals.poll(20, TimeUnit.SECONDS))
                    .containsExactly(file.toAbsolutePath(), Path.of("other.mizan").toAbsolutePath());
            assertThat(claim()).isEmpty();
            assertThat(arrivals.poll(20, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void whatArrivesBeforeTheWindowIsThereIsNotLost() throws Exception {
        try (SingleInstance first = claim().orElseThrow()) {
            CompletableFuture<Optional<SingleInstance>> early = inTheMeantime(Path.of("early.mizan"));
            hear(first);
            assertThat(early.get(20, TimeUnit.SECONDS)).isEmpty();
            assertThat(arrivals).containsExactly(List.of(Path.of("early.mizan").toAbsolutePath()));
        }
    }

    @Test
    void onceTheFirstHasEndedTheNextIsTheOne() throws Exception {
        claim().orElseThrow().close();
        try (SingleInstance next = claim().orElseThrow()) {
            hear(next);
            assertThat(claim()).isEmpty();
        }
    }

    @Test
    void whatACopyLeftBehindThatWasKilledKeepsNobodyOut() throws Exception {
        Files.writeString(folder.resolve("running.address"), folder.resolve("gone").toString());
        Files.createFile(folder.resolve("running.lock"));
        try (SingleInstance next = claim().orElseThrow()) {
            hear(next);
            assertThat(claim()).isEmpty();
        }
    }

    @Test
    void ofManyThatStartTogetherOneStaysAndHasTheFilesOfAll() throws Exception {
        List<CompletableFuture<Optional<SingleInstance>>> starts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Path file = Path.of("file-" + i);
            starts.add(CompletableFuture.supplyAsync(() -> {
                try {
                    Optional<SingleInstance> copy = claim(file);
                    copy.ifPresent(this::hear);
                    return copy;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        List<SingleInstance> stayed = new ArrayList<>();
        for (CompletableFuture<Optional<SingleInstance>> start : starts) {
            start.get(60, TimeUnit.SECONDS).ifPresent(stayed::add);
        }
        assertThat(stayed).hasSize(1);
        assertThat(arrivals).hasSize(11);
        stayed.getFirst().close();
    }

    @Test
    void aCopyThatDoesNotAnswerIsToldInOneLine() throws Exception {
        try (FileChannel channel = FileChannel.open(folder.resolve("running.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            assertThatThrownBy(() -> SingleInstance.claim(folder, List.of(), SHORT)).isInstanceOf(Unanswered.class)
                    .hasMessageNotContaining("\n");
        }
    }
}
