package mizan.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import mizan.chart.SeriesMark;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OptionNames;
import mizan.ui.kit.Shown;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.session.Tray;
import mizan.ui.shell.ShellModel.Chip;
import mizan.ui.shell.ShellModel.Removal;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The options in the tray in a line of the bar: as many as have room, a menu of the others, and a button that leads to
/// more; and the offer to take the last removal back. The focus stays among them when one of them goes.
final class TrayRow {

    private static final double GAP = 6;
    private static final double ADD = 32;
    private static final double UNDO = 320;
    /// Of the menu of those that have no room: its letters, and each of their marks.
    private static final double REST = 44;
    private static final double MARK = 14;
    /// By which the search gives way for the marks.
    private static final double FROM_SEARCH = 60;

    private final HBox line;
    private final HBox undo;
    private final Label undoText;
    private final ShellModel model;
    private final FigureText figureText;
    private final Runnable find;
    private double room = Double.MAX_VALUE;
    private @Nullable Integer wanted;

    TrayRow(HBox line, HBox undo, Label undoText, ShellModel model, FigureText figureText, Runnable find) {
        this.line = line;
        this.undo = undo;
        this.undoText = undoText;
        this.model = model;
        this.figureText = figureText;
        this.find = find;
    }

    /// @param width that the line has, in pixels of the usual size
    void fit(double width) {
        int before = shown();
        boolean tightBefore = tight();
        room = width;
        if (shown() != before || tight() != tightBefore) {
            showChips();
        }
    }

    /// Not even the marks have room, nor the button that leads to the search beside it.
    private boolean tight() {
        return least(0) > room + FROM_SEARCH;
    }

    /// Whether all options have room beside the offer to take one back.
    boolean fitsWithUndo(double width) {
        return width >= least(all()) + UNDO;
    }

    private int all() {
        return model.chips().get().size();
    }

    /// How many have room, so that something of each title is read.
    private int shown() {
        int shown = all();
        while (shown > 0 && least(shown) > room) {
            shown--;
        }
        return shown;
    }

    private double least(int shown) {
        int others = all() - shown;
        return shown * (TrayChip.LEAST + GAP) + (others == 0 ? 0 : REST + others * MARK + GAP) + ADD;
    }

    void showChips() {
        Integer focused = wanted == null ? focused() : wanted;
        wanted = null;
        List<Chip> all = model.chips().get();
        List<Node> nodes = new ArrayList<>();
        int shown = shown();
        for (Chip chip : all.subList(0, shown)) {
            nodes.add(new TrayChip(chip, all, figureText, () -> model.remove(chip)));
        }
        if (shown < all.size()) {
            nodes.add(rest(all.subList(shown, all.size())));
        }
        if (!tight() && !model.session().tray().full()) {
            nodes.add(add(shown == all.size()));
        }
        line.getChildren().setAll(nodes);
        if (focused != null && !nodes.isEmpty()) {
            stop(nodes.get(Math.min(focused, nodes.size() - 1))).requestFocus();
        }
    }

    /// By their marks, with a menu that takes them out as their chips would.
    private MenuButton rest(List<Chip> chips) {
        OptionNames names = new OptionNames(figureText);
        HBox marks = new HBox();
        MenuButton rest = new MenuButton(figureText.text("tray.rest", figureText.formats().count(chips.size())), marks);
        List<String> titles = new ArrayList<>();
        for (Chip chip : chips) {
            String name = names.of(chip.entry().option(), chip.title());
            titles.add(name);
            if (!tight()) {
                marks.getChildren().add(new SeriesMark(chip.entry().series()));
            }
            MenuItem item = new MenuItem(figureText.text("tray.remove", name), new SeriesMark(chip.entry().series()));
            item.setOnAction(_ -> model.remove(chip));
            rest.getItems().add(item);
        }
        marks.getStyleClass().add("tray-rest-marks");
        rest.getStyleClass().addAll("flat", "tray-rest");
        rest.setMinWidth(MenuButton.USE_PREF_SIZE);
        rest.setAccessibleText(figureText.list(titles.toArray(String[]::new)));
        rest.setTooltip(new WrappingTooltip(String.join("\n", titles)));
        return rest;
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

    private Button add(boolean worded) {
        Button add = new Button(worded ? figureText.text("tray.add") : null, new FontIcon("fth-plus"));
        add.setAccessibleText(figureText.text("tray.add"));
        add.getStyleClass().addAll("flat", "small", "tray-add");
        add.setMinWidth(Button.USE_PREF_SIZE);
        add.setTooltip(new WrappingTooltip(figureText.text("tray.add.hint")));
        add.setOnAction(_ -> find.run());
        return add;
    }

    private @Nullable Integer focused() {
        for (int i = 0; i < line.getChildren().size(); i++) {
            if (stop(line.getChildren().get(i)).isFocused()) {
                return i;
            }
        }
        return null;
    }

    private static Node stop(Node node) {
        return node instanceof TrayChip chip ? chip.close() : node;
    }
}
