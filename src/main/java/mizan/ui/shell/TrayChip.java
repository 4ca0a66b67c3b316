package mizan.ui.shell;

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

    private final Button close = new Button(null, new FontIcon("fth-x"));

    TrayChip(Chip chip, FigureText figureText, Runnable remove) {
        getStyleClass().add("chip");
        String name = new OptionNames(figureText).of(chip.entry().option(), chip.title());
        Label title = new Label(name, new SeriesMark(chip.entry().series()));
        title.setTooltip(
                new WrappingTooltip(chip.title() + "  " + figureText.formats().code(chip.entry().code().text())));
        close.getStyleClass().addAll("flat", "button-icon", "chip-close");
        close.setAccessibleText(figureText.text("tray.remove", name));
        close.setOnAction(_ -> remove.run());
        getChildren().addAll(title, close);
    }

    Button close() {
        return close;
    }
}
