package mizan.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkerTasksTest {

    @Test
    void worksOnItsNamedThreadAndAnswersThroughTheScreens() throws Exception {
        BlockingQueue<Runnable> screens = new LinkedBlockingQueue<>();
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (WorkerTasks tasks = new WorkerTasks("test-worker", screens::add)) {
            tasks.run(() -> Thread.currentThread().getName(), heard::add, failure -> heard.add(failure.getMessage()));
            tasks.run(() -> {
                throw new IllegalStateException("broken");
            }, _ -> heard.add("answer"), failure -> heard.add(String.valueOf(failure.getMessage())));
            for (int i = 0; i < 2; i++) {
                Runnable answer = screens.poll(10, TimeUnit.SECONDS);
                assertThat(heard).as("nothing is passed on outside the screens' thread").isEmpty();
                answer.run();
                assertThat(heard.poll()).isEqualTo(i == 0 ? "test-worker" : "broken");
            }
        }
    }

    @Test
    void anAnswerOfAnotherThreadIsPassedOnWhileTheOwnOneHangs() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        CountDownLatch hanging = new CountDownLatch(1);
        CompletableFuture<String> answer = new CompletableFuture<>();
        try (WorkerTasks tasks = new WorkerTasks("test-worker", Runnable::run)) {
            tasks.run(() -> {
                hanging.await();
                return "";
            }, _ -> {}, _ -> {});
            tasks.await(answer, heard::add, failure -> heard.add(failure.getMessage()));
            tasks.await(CompletableFuture.failedFuture(new IllegalStateException("broken")), _ -> heard.add("answer"),
                    failure -> heard.add(String.valueOf(failure.getMessage())));
            answer.complete("saved");
            assertThat(heard).containsExactly("broken", "saved");
            hanging.countDown();
        }
    }

    @Test
    void anErrorIsAFailureToo() throws Exception {
        BlockingQueue<Throwable> heard = new LinkedBlockingQueue<>();
        try (WorkerTasks tasks = new WorkerTasks("test-worker", Runnable::run)) {
            tasks.run(WorkerTasksTest::outOfMemory, _ -> {}, heard::add);
            assertThat(heard.poll(10, TimeUnit.SECONDS)).hasCauseInstanceOf(OutOfMemoryError.class);
        }
        new DirectTasks().run(WorkerTasksTest::outOfMemory, _ -> {}, heard::add);
        assertThat(heard.poll()).hasCauseInstanceOf(OutOfMemoryError.class);
    }

    private static String outOfMemory() {
        throw new OutOfMemoryError("for this test");
    }
}
