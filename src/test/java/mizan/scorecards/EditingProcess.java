package mizan.scorecards;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import mizan.domain.scorecard.Subject;

/// A program that does nothing but edit a card for ever, at the pace of a person who drags sliders and pauses, and that
/// says each edit on a line: its number and the time at which it was made. It first says the number that it found.
final class EditingProcess {

    private static final int LONGEST_BURST = 60;
    private static final int GAP_MILLIS = 12;
    private static final int LONGEST_PAUSE_MILLIS = 700;

    private EditingProcess() {}

    static void main(String[] arguments) {
        PrintStream out = System.out;
        Random random = new Random();
        Scorecards scorecards = Scorecards.open(Path.of(arguments[0]), Clock.systemUTC(), Runnable::run);
        if (scorecards.saving().get() instanceof Saving.Failed(Exception reason)) {
            out.println("failed " + reason);
            return;
        }
        if (scorecards.cards().get().all().isEmpty()) {
            scorecards.add(SampleCards.full("a").withSubject(Subject.named("0")));
        }
        long number = number(scorecards.cards().get());
        out.println("found " + number);
        while (true) {
            for (int left = random.nextInt(LONGEST_BURST); left >= 0; left--) {
                long next = ++number;
                scorecards.change("a", "drag",
                        card -> card.withSubject(Subject.named(Long.toString(next)))
                                .change("strange", item -> item.withPoints(next % 101)));
                out.println(next + " " + System.currentTimeMillis());
                LockSupport.parkNanos(random.nextInt(GAP_MILLIS) * 1_000_000L);
            }
            LockSupport.parkNanos(random.nextInt(LONGEST_PAUSE_MILLIS) * 1_000_000L);
        }
    }

    static long number(Cards cards) {
        return Long.parseLong(cards.card("a").orElseThrow().name());
    }
}
