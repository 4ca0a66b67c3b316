package mizan.ui.map;

import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import mizan.ui.kit.FigureText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name of a state, with its rank; a house before the one where the person lives.
final class StateNameCell extends TableCell<RankedState, RankedState> {

    private final Supplier<String> home;
    private final FigureText figureText;

    StateNameCell(Supplier<String> home, FigureText figureText) {
        this.home = home;
        this.figureText = figureText;
    }

    @Override
    protected void updateItem(@Nullable RankedState state, boolean empty) {
        super.updateItem(state, empty);
        if (state == null || empty) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isHome = state.code().equals(home.get());
        setText(state.name());
        setGraphic(isHome ? new FontIcon("fth-home") : null);
        setAccessibleText(isHome ? figureText.list(state.name(), figureText.text("map.home")) : state.name());
    }
}
