package mizan.ui.scorecard.items;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import mizan.domain.scorecard.Item;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.kit.ZoomPane;
import mizan.ui.scorecard.ReportedModel.Reported;

/// What people in the job report of an item: after the person has answered, or when they ask. It takes the room of the
/// longest that there can be to say, so that nothing moves from under the hand that answers. Where there is hardly room for
/// the answers themselves it is not there.
final class ReportedBox extends StackPane {

    private static final double LEAST_HEIGHT = 480;

    private final ReportedWords words;
    private final Button ask;
    private final Paragraph told = new Paragraph();
    private final Paragraph room = new Paragraph();
    private final WrappingTooltip source = new WrappingTooltip("");
    private boolean asked;
    private boolean wanted;
    private boolean roomy = true;

    /// @param name of the item
    ReportedBox(FigureText figureText, String name) {
        this.words = new ReportedWords(figureText);
        ask = new Button(figureText.text("evidence.ask"));
        ask.setAccessibleText(
                figureText.text("scorecard.question.about", figureText.text("evidence.ask"), name));
        ask.getStyleClass().addAll("flat", "small", "accent");
        told.setTooltip(source);
        getStyleClass().add("item-reported");
        room.setVisible(false);
        getChildren().addAll(room, ask, told);
        ask.setOnAction(_ -> {
            asked = true;
            open(true);
        });
        sceneProperty().flatMap(Scene::heightProperty).orElse(0.0).subscribe(height -> room(height.doubleValue()));
    }

    /// @param height of the window
    private void room(double height) {
        roomy = height == 0 || height / ZoomPane.scaleAt(this) >= LEAST_HEIGHT;
        Shown.set(wanted && roomy, this);
    }

    /// Both keep their room.
    private void open(boolean open) {
        ask.setVisible(!open);
        told.setVisible(open);
    }

    /// @param reported empty if there is nothing to say
    void show(Optional<Reported> reported, Item item) {
        wanted = reported.isPresent() && item.relevant();
        Shown.set(wanted && roomy, this);
        boolean open = asked || item.applicability().isPresent();
        open(open);
        reported.ifPresent(known -> {
            room.setWords(words.longest(known));
            told.setWords(words.of(known, item));
            source.setText(words.source(known.item()));
            told.setAccessibleText(told.getWords() + " " + source.getText());
        });
    }
}
