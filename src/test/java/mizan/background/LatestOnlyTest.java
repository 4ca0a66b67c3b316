package mizan.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOnlyTest {

    private final ManualTasks tasks = new ManualTasks();
    private final LatestOnly latest = new LatestOnly(tasks, "the answer could not be had");
    private final List<String> heard = new ArrayList<>();

    private void ask(String question) {
        latest.run(() -> question, heard::add, failure -> heard.add("failed " + failure.getMessage()));
    }

    @Test
    void anAnswerThatComesLateNeverOverwritesANewerOne() {
        ask("old");
        ask("new");
        tasks.release(1);
        tasks.release(0);
        assertThat(heard).containsExactly("new");
    }

    @Test
    void aFailureOfAnOlderQuestionIsDroppedToo() {
        latest.run(() -> {
            throw new IllegalStateException("old");
        }, _ -> heard.add("answer"), failure -> heard.add(failure.getMessage()));
        ask("new");
        tasks.releaseAll();
        assertThat(heard).containsExactly("new");
    }

    @Test
    void aFailureReachesItsHandler() {
        latest.run(() -> {
            throw new IllegalStateException("broken");
        }, _ -> heard.add("answer"), failure -> heard.add(failure.getMessage()));
        tasks.releaseAll();
        assertThat(heard).containsExactly("broken");
    }

    @Test
    void afterForgettingNoAnswerIsPassedOn() {
        ask("old");
        latest.forget();
        tasks.releaseAll();
        assertThat(heard).isEmpty();
    }
}
