package mizan.ui.careers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import mizan.domain.occupation.SocCode;
import mizan.ui.kit.FigureText;
import mizan.ui.session.Tray;

/// Puts the occupation of the row that is chosen in a list into the comparison, or takes it out.
///
/// @param chosen empty if none is, or none that can be compared
record CompareRow(Tray tray, FigureText figureText, Supplier<Optional<SocCode>> chosen) {

    /// For the menu of the list.
    List<MenuItem> items() {
        return chosen.get().<List<MenuItem>>map(code -> List.of(item(code), new SeparatorMenuItem())).orElse(List.of());
    }

    private MenuItem item(SocCode code) {
        boolean in = tray.contains(code);
        CheckMenuItem item = new CheckMenuItem(figureText.text(in ? "careers.compare.remove" : "careers.compare.add"));
        item.setSelected(in);
        item.setDisable(!in && tray.full());
        item.setOnAction(_ -> toggle());
        return item;
    }

    /// As Shift and Enter do in what the search finds.
    void toggle() {
        chosen.get().ifPresent(code -> {
            if (tray.contains(code)) {
                tray.remove(code);
            } else {
                tray.add(code);
            }
        });
    }
}
