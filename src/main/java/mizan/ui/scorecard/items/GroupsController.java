package mizan.ui.scorecard.items;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import mizan.domain.scorecard.ItemGroup;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.Subscriptions;
import mizan.ui.kit.View;

/// The groups, which get weights first where the person wants it; out of sight while there are none.
public final class GroupsController implements View {

    private final GroupsModel model;
    private final FigureText figureText;
    private final Map<String, GroupRow> rows = new HashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    @FXML
    private VBox card;
    @FXML
    private CheckBox grouped;
    @FXML
    private VBox groups;

    public GroupsController(GroupsModel model, FigureText figureText) {
        this.model = model;
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        grouped.setOnAction(_ -> model.group(grouped.isSelected()));
        subscriptions.now(this::show, model.cards().card());
    }

    private void show() {
        List<ItemGroup> all = model.groups();
        Shown.set(!all.isEmpty(), card);
        grouped.setSelected(model.grouped());
        groups.setDisable(!model.grouped());
        List<Node> wanted = all.stream().<Node>map(group -> {
            GroupRow row = rows.computeIfAbsent(group.id(), id -> new GroupRow(model, figureText, id));
            row.show(group, model.members(group.id()));
            return row;
        }).toList();
        if (!groups.getChildren().equals(wanted)) {
            groups.getChildren().setAll(wanted);
        }
    }

    @Override
    public void dispose() {
        subscriptions.close();
    }
}
