package mizan.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mizan.background.Loadable;
import mizan.text.Paragraph;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows its content once it is there, and until then, in the same frame, why it is not.
public final class StatePane extends StackPane {

    private final Paragraph sentence = new Paragraph();
    private final Button again = new Button();
    private final FontIcon failure = new FontIcon("fth-alert-triangle");
    private final VBox notice = new VBox(8, failure, sentence, again);

    public StatePane() {
        getStyleClass().add("state-pane");
        sentence.getStyleClass().add("state-sentence");
        notice.getStyleClass().add("state-notice");
        notice.setAlignment(Pos.CENTER);
        notice.setVisible(false);
        getChildren().add(notice);
    }

    /// @param empty what to say when nothing was asked for
    /// @param retry what asks again after a failure
    public <T> void show(Loadable<T> state, FigureText figureText, String empty, Runnable retry) {
        switch (state) {
            case Loadable.Ready<T> _ -> notice.setVisible(false);
            case Loadable.Empty<T> _ -> say(empty, false);
            case Loadable.Loading<T> _ -> say(figureText.text("state.loading"), false);
            case Loadable.Failed<T> _ -> {
                again.setText(figureText.text("state.again"));
                again.setOnAction(_ -> retry.run());
                say(figureText.text("state.failed"), true);
            }
        }
        boolean ready = state instanceof Loadable.Ready<T>;
        for (Node child : getChildren()) {
            if (!child.equals(notice)) {
                child.setVisible(ready);
            }
        }
    }

    private void say(String text, boolean canRetry) {
        sentence.setWords(text);
        Shown.set(canRetry, failure, again);
        notice.setVisible(true);
    }
}
