package mizan.ui.map;

import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import mizan.ui.kit.FigureText;
import mizan.ui.kit.WrappingTooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name of a state, with its rank; a house before the one where the person lives, a flag where something is offered.
final class StateNameCell extends TableCell<RankedPlace, RankedPlace> {

    private static final int STATE_DIGITS = 2;

    private final Supplier<String> home;
    private final Supplier<Set<String>> offers;
    private final FigureText figureText;

    StateNameCell(Supplier<String> home, Supplier<Set<String>> offers, FigureText figureText) {
        this.home = home;
        this.offers = offers;
        this.figureText = figureText;
        // The name of an area may be longer than its column.
        WrappingTooltip.whenPointedAt(this, () -> isEmpty() || getItem() == null
                || getItem().code().length() <= STATE_DIGITS ? "" : getItem().name());
    }

    @Override
    protected void updateItem(@Nullable RankedPlace state, boolean empty) {
        super.updateItem(state, empty);
        if (state == null || empty) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean isHome = state.code().equals(home.get());
        boolean offered = offers.get().contains(state.code());
        setText(state.name());
        setGraphic(isHome ? new FontIcon("fth-home") : offered ? new FontIcon("fth-flag") : null);
        setAccessibleText(figureText.list(state.name(), isHome ? figureText.text("map.home") : "",
                offered ? figureText.text("map.offered") : ""));
    }
}
