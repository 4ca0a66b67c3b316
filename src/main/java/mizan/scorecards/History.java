package mizan.scorecards;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was done since the program started, to be undone and redone without limit: one row of steps for all cards
/// together, so that undo always takes back what the person did last.
///
/// The steps share all cards that they did not change, so that a long history costs little.
final class History {

    /// One step.
    ///
    /// @param card the id of the card that it changed; empty text for a change of many
    /// @param gesture what belongs together as one step while it goes on, such as arrow keys in a row; empty text if
    ///            the step stands alone
    record Step(String card, String gesture, ScorecardList before, ScorecardList after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private boolean open;

    /// Adds a step, or makes the last one longer if both are the same gesture and nothing came between.
    void add(Step step) {
        undone.clear();
        Step last = done.peek();
        if (open && last != null && !step.gesture().isEmpty() && last.gesture().equals(step.gesture())) {
            done.pop();
            // An answer that is back where it was has done nothing.
            if (!last.before().equals(step.after())) {
                done.push(new Step(step.card(), step.gesture(), last.before(), step.after()));
            }
        } else {
            done.push(step);
        }
        open = true;
    }

    /// Ends the present gesture: what comes next is a step of its own.
    void settle() {
        open = false;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    Optional<Step> undo() {
        return move(done, undone);
    }

    Optional<Step> redo() {
        return move(undone, done);
    }

    private Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        open = false;
        Optional<Step> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }
}
