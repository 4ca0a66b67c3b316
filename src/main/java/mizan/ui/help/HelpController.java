package mizan.ui.help;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import mizan.text.Paragraph;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.Shortcut;
import mizan.ui.kit.View;

/// Lists the keys: those that work everywhere, and those of single parts.
public final class HelpController implements View {

    /// The message keys of what parts do with keys of their own: `help.ID.keys` and `help.ID`.
    private static final List<String> PARTS = List.of("travel", "screens", "choose", "tray", "map", "chart", "copy",
            "slider",
            "move", "remove", "close");

    private final FigureText figureText;

    @FXML
    private GridPane keys;

    public HelpController(FigureText figureText) {
        this.figureText = figureText;
    }

    @FXML
    private void initialize() {
        for (Shortcut shortcut : Shortcut.values()) {
            add(figureText.formats().code(shortcut.keys()), figureText.text("shortcut." + shortcut.id()));
        }
        PARTS.forEach(part -> add(figureText.text("help." + part + ".keys"), figureText.text("help." + part)));
    }

    private void add(String pressed, String does) {
        Label key = new Label(pressed);
        key.getStyleClass().add("key");
        key.setMinWidth(Label.USE_PREF_SIZE);
        keys.addRow(keys.getRowCount(), key, new Paragraph(does));
    }

    @Override
    public void dispose() {}
}
