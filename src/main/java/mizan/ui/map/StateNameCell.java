package mizan.ui.map;

import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The name of a state, with its rank; a house before the one where the person lives.
final class StateNameCell extends TableCell<Standing, Standing> {

    private final Supplier<String> home;
    private final String homeText;

    /// @param homeText what is said of the state where the person lives
    StateNameCell(Supplier<String> home, String homeText) {
        this.home = home;
        this.homeText = homeText;
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
        setAccessibleText(isHome ? standing.name() + ", " + homeText : standing.name());
    }
}
