package mizan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shown;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.session.Tray;
import mizan.ui.shell.ShellModel.Chip;
import mizan.ui.shell.ShellModel.Removal;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The options in the tray, a button that leads to more, and the offer to take the last removal back. The focus
/// stays among them when one of them goes.
final class TrayRow {

    private static final double LEAST_CHIP = 120;
    private static final double ADD = 76;
    private static final double UNDO = 320;

    private final HBox row;
    private final FlowPane lines;
    private final HBox line = new HBox();
    private final HBox undo;
    private final Label undoText;
    private final ShellModel model;
    private final FigureText figureText;
    private final Runnable find;
    private Pane chips;
    private @Nullable Integer wanted;

    /// @param row begins with the lines that the chips flow in
    TrayRow(HBox row, FlowPane lines, HBox undo, Label undoText, ShellModel model, FigureText figureText,
            Runnable find) {
        this.row = row;
        this.lines = lines;
        this.undo = undo;
        this.undoText = undoText;
        this.model = model;
        this.figureText = figureText;
        this.find = find;
        this.chips = lines;
        line.getStyleClass().add("tray-line");
        line.setAccessibleText(lines.getAccessibleText());
        HBox.setHgrow(line, Priority.ALWAYS);
    }

    /// In as many lines as the titles need, or in a single one, in which they are shortened.
    void fold(boolean single) {
        Pane other = single ? line : lines;
        if (!other.equals(chips)) {
            List<Node> all = List.copyOf(chips.getChildren());
            chips.getChildren().clear();
            other.getChildren().setAll(all);
            row.getChildren().set(row.getChildren().indexOf(chips), other);
            chips = other;
        }
    }

    /// What a single line needs at least, so that something of each title is read, in pixels of the usual size.
    double leastWidth() {
        return model.chips().get().size() * LEAST_CHIP + ADD + (model.lastRemoval().get().isPresent() ? UNDO : 0);
    }

    void showChips() {
        Integer focused = wanted == null ? focused() : wanted;
        wanted = null;
        List<Node> nodes = new ArrayList<>();
        for (Chip chip : model.chips().get()) {
            nodes.add(new TrayChip(chip, figureText, () -> model.remove(chip)));
        }
        if (!model.session().tray().full()) {
            nodes.add(add());
        }
        chips.getChildren().setAll(nodes);
        if (focused != null) {
            stop(nodes.get(Math.min(focused, nodes.size() - 1))).requestFocus();
        }
    }

    void showUndo() {
        Optional<Removal> removal = model.lastRemoval().get();
        Shown.set(removal.isPresent(), undo);
        undoText.setText(removal.map(last -> figureText.text("tray.removed", last.title())).orElse(""));
        undoText.setTooltip(removal.map(last -> new WrappingTooltip(last.title())).orElse(null));
    }

    /// By the button, which goes: the focus comes to what has come back.
    void undo() {
        model.lastRemoval().get().ifPresent(removal -> wanted = place(removal.before(), model.chips().get()));
        model.undoRemoval();
    }

    private static int place(List<Tray.Entry> before, List<Chip> after) {
        int place = 0;
        while (place < after.size() && after.get(place).entry().option().id().equals(before.get(place).option().id())) {
            place++;
        }
        return place;
    }

    private Button add() {
        Button add = new Button(figureText.text("tray.add"), new FontIcon("fth-plus"));
        add.getStyleClass().addAll("flat", "small", "tray-add");
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.setTooltip(new WrappingTooltip(figureText.text("tray.add.hint")));
        add.setOnAction(_ -> find.run());
        return add;
    }

    private @Nullable Integer focused() {
        for (int i = 0; i < chips.getChildren().size(); i++) {
            if (stop(chips.getChildren().get(i)).isFocused()) {
                return i;
            }
        }
        return null;
    }

    private static Node stop(Node node) {
        return node instanceof TrayChip chip ? chip.close() : node;
    }
}
