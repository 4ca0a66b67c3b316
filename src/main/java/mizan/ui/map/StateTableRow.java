package mizan.ui.map;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row of the table: points at its state on the map, and shows when the map points at it.
final class StateTableRow extends TableRow<RankedPlace> {

    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final PseudoClass NATION = PseudoClass.getPseudoClass("nation");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MapModel model;

    StateTableRow(MapModel model) {
        this.model = model;
        setOnMouseEntered(_ -> model.meant().set(code()));
        setOnMouseExited(_ -> {
            if (code().equals(model.meant().get())) {
                model.meant().set("");
            }
        });
        setOnMouseClicked(_ -> {
            if (!code().isEmpty()) {
                model.toggle(code());
            }
        });
    }

    /// The code of its state; empty for the whole country and for a row without any.
    String code() {
        RankedPlace state = getItem();
        return state == null || isEmpty() || state.nation() ? "" : state.code();
    }

    /// Shows whether its state is pointed at or chosen.
    void mark() {
        String meant = model.meant().get();
        String chosen = model.selected().get();
        pseudoClassStateChanged(MEANT, !code().isEmpty() && code().equals(meant));
        pseudoClassStateChanged(CHOSEN, !code().isEmpty() && code().equals(chosen));
        pseudoClassStateChanged(NATION, getItem() != null && !isEmpty() && getItem().nation());
    }

    @Override
    protected void updateItem(@Nullable RankedPlace state, boolean empty) {
        super.updateItem(state, empty);
        mark();
    }
}
