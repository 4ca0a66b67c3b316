package mizan.ui.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import mizan.chart.SeriesMark;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.OptionNames;
import mizan.ui.kit.WrappingTooltip;
import mizan.ui.shell.ShellModel.Chip;
import org.kordamp.ikonli.javafx.FontIcon;

/// An option in the tray, with its occupation's colour and mark, what it is called or offers, and a button that takes it out.
final class TrayChip extends HBox {

    /// In pixels of the usual size: what is needed so that something of a title is read.
    static final double LEAST = 120;

    private final Button close = new Button(null, new FontIcon("fth-x"));

    /// @param all in the tray
    TrayChip(Chip chip, List<Chip> all, FigureText figureText, Runnable remove) {
        getStyleClass().add("chip");
        String name = new OptionNames(figureText).of(chip.entry().option(), chip.title());
        Label title = new ChipTitle(name,
                TitleApart.of(name, all.stream().filter(other -> !other.equals(chip)).map(Chip::title).toList()));
        title.setGraphic(new SeriesMark(chip.entry().series()));
        title.setTooltip(
                new WrappingTooltip(chip.title() + "  " + figureText.formats().code(chip.entry().code().text())));
        close.getStyleClass().addAll("flat", "button-icon", "chip-close");
        close.setAccessibleText(figureText.text("tray.remove", name));
        close.setOnAction(_ -> remove.run());
        getChildren().addAll(title, close);
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(LEAST, prefWidth(height));
    }

    Button close() {
        return close;
    }
}
