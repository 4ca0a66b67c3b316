package mizan.ui.scorecard;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import mizan.domain.scorecard.ItemGroup;
import mizan.ui.kit.SteadyBox;
import mizan.ui.kit.Telling;
import org.kordamp.ikonli.javafx.FontIcon;

/// One group of a card: its name, how many items share it, and what it matters as a whole.
final class GroupRow extends SteadyBox {

    private final Telling telling;
    private final TextField name = new TextField();
    private final Label members = new Label();
    private final Button remove = new Button(null, new FontIcon("fth-x"));
    private final AnswerGrid.Question matters;
    private boolean showing;

    GroupRow(GroupsModel model, Telling telling, String group) {
        this.telling = telling;
        getStyleClass().add("group");
        setId("group-" + group);
        name.setAccessibleText(telling.text("scorecard.group.name"));
        name.textProperty().subscribe((_, text) -> {
            if (!showing) {
                model.rename(group, text);
            }
        });
        HBox.setHgrow(name, Priority.ALWAYS);
        members.getStyleClass().add("note");
        members.setMinWidth(USE_PREF_SIZE);
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setOnAction(_ -> model.remove(group));
        HBox head = new HBox(name, members, remove);
        head.getStyleClass().add("group-head");
        AnswerGrid grid = new AnswerGrid(telling, model.cards()::settle);
        matters = grid.ask("scorecard.matters", telling.text("scorecard.group"),
                points -> model.matters(group, points));
        matters.slider().setId("group-matters-" + group);
        getChildren().addAll(head, grid);
    }

    void show(ItemGroup group, int number) {
        showing = true;
        if (!name.getText().equals(group.name())) {
            name.setText(group.name());
        }
        showing = false;
        members.setText(telling.messages().counted("scorecard.group.members", number,
                telling.formats().count(number)));
        remove.setAccessibleText(telling.text("scorecard.group.remove", group.name()));
        matters.show(group.points());
    }
}
