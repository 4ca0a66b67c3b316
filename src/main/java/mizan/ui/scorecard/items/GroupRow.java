package mizan.ui.scorecard.items;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mizan.domain.scorecard.ItemGroup;
import mizan.domain.scorecard.Question;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OwnText;
import mizan.ui.kit.SteadyBox;
import mizan.ui.scorecard.AnswerLine;
import org.kordamp.ikonli.javafx.FontIcon;

/// One group of a card: its name, how many items share it, and what it matters as a whole.
final class GroupRow extends SteadyBox {

    private final FigureText figureText;
    private final TextField name = new TextField();
    private final OwnText own = new OwnText(name);
    private String named = "";
    private final Label members = new Label();
    private final Button remove = new Button(null, new FontIcon("fth-x"));
    private final AnswerLine matters;
    private boolean showing;

    GroupRow(GroupsModel model, FigureText figureText, String group) {
        this.figureText = figureText;
        getStyleClass().add("group");
        setId("group-" + group);
        name.setAccessibleText(figureText.text("scorecard.group.name"));
        name.textProperty().subscribe((_, text) -> {
            if (!showing) {
                model.rename(group, text);
            }
        });
        name.focusedProperty().subscribe((_, _) -> write());
        HBox.setHgrow(name, Priority.ALWAYS);
        members.getStyleClass().add("note");
        members.setMinWidth(USE_PREF_SIZE);
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setOnAction(_ -> model.remove(group));
        HBox head = new HBox(name, members, remove);
        head.getStyleClass().add("group-head");
        matters = new AnswerLine(figureText,
                new AnswerLine.Asked("scorecard.matters", Question.MATTERS, figureText.text("scorecard.group")),
                points -> model.matters(group, points), model.cards()::settle);
        matters.steps().setId("group-matters-" + group);
        head.getChildren().add(1, matters);
        getChildren().add(head);
    }

    void show(ItemGroup group, int number) {
        named = group.name();
        write();
        members.setText(figureText.messages().counted("scorecard.group.members", number,
                figureText.formats().count(number)));
        remove.setAccessibleText(figureText.text("scorecard.group.remove", group.name()));
        matters.show(group.points());
    }

    private void write() {
        showing = true;
        own.write(named);
        showing = false;
    }
}
