package mizan.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells how long styles and layout of a window take in a real pulse, in milliseconds. For the JavaFX thread only.
final class PulseWatch {

    private CompletableFuture<Double> expected = new CompletableFuture<>();
    private long began;

    PulseWatch(Scene scene) {
        scene.addPreLayoutPulseListener(() -> began = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> expected.complete(since(began)));
    }

    /// @param told how long the next pulse takes
    void next(CompletableFuture<Double> told) {
        expected = told;
        Platform.requestNextPulse();
    }

    /// @param nanos as [System#nanoTime()] told them
    /// @return milliseconds
    static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
