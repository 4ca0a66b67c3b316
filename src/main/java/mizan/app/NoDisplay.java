package mizan.app;

import java.util.function.IntConsumer;

/// There is no display to show a window on, or no longer; the message is one line for the console.
final class NoDisplay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient IntConsumer end;

    /// @param end ends the process with an exit code: Java's own end would wait for threads that went with the display
    NoDisplay(String message, IntConsumer end) {
        super(message);
        this.end = end;
    }

    void end(int code) {
        end.accept(code);
    }
}
