import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// What the start of the program is measured against: the smallest window with a word in it. Says when it was painted, by
/// the same rule as `mizan --time-start`: at the third pulse.
class BareWindow {

    /// Not the class with the main method, which Java would refuse to start from a class path.
    public static class Shown extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Hello")), 1280, 800));
            stage.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 3) {
                        System.out.println("painted " + System.currentTimeMillis());
                        Platform.exit();
                    }
                }
            }.start();
        }
    }

    static void main() {
        Application.launch(Shown.class);
    }
}
