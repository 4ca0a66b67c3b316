package mizan.ui.map;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import mizan.chart.SeriesMark;
import mizan.ui.session.Tray;
import org.jspecify.annotations.Nullable;

/// An occupation of the tray to choose, by its code, with its mark; or the choice of none, by an empty code.
final class OccupationCell extends ListCell<String> {

    private final Function<String, String> title;
    private final Tray tray;
    private final String none;

    OccupationCell(Function<String, String> title, Tray tray, String none) {
        this.title = title;
        this.tray = tray;
        this.none = none;
    }

    @Override
    protected void updateItem(@Nullable String code, boolean empty) {
        super.updateItem(code, empty);
        setGraphic(null);
        if (code == null || empty) {
            setText(null);
        } else if (code.isEmpty()) {
            setText(none);
        } else {
            setText(title.apply(code));
            tray.entries()
                    .stream()
                    .filter(entry -> entry.code().text().equals(code))
                    .findFirst()
                    .ifPresent(entry -> setGraphic(new SeriesMark(entry.series())));
        }
    }
}
