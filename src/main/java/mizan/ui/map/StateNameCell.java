package mizan.ui.map;

import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import mizan.ui.kit.Telling;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name of a state, with its rank; a house before the one where the person lives.
final class StateNameCell extends TableCell<Standing, Standing> {

    private final Supplier<String> home;
    private final Telling telling;

    StateNameCell(Supplier<String> home, Telling telling) {
        this.home = home;
        this.telling = telling;
    }

    @Override
    protected void updateItem(@Nullable Standing standing, boolean empty) {
        super.updateItem(standing, empty);
        if (standing == null || empty) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isHome = standing.code().equals(home.get());
        setText(standing.name());
        setGraphic(isHome ? new FontIcon("fth-home") : null);
        setAccessibleText(isHome ? telling.list(standing.name(), telling.text("map.home")) : standing.name());
    }
}
