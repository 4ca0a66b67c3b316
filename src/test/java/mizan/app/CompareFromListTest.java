package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import mizan.domain.occupation.SocCode;
import mizan.query.OccupationsInPlace.Candidate;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Who has filtered the occupations sets some of them side by side without opening each.
@NullUnmarked
class CompareFromListTest extends UiTest {

    @Test
    void aRowIsAddedToTheComparisonByTheMenuAndByTheKeyboard() {
        settings.tray().set("");
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.CAREERS, "filter"));
            return null;
        });
        settle();
        SocCode first = onScreenThread(() -> {
            TableView<?> table = table();
            table.requestFocus();
            table.getSelectionModel().select(0);
            return ((Candidate) table.getSelectionModel().getSelectedItem()).occupation().code();
        });
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(compared()).containsExactly(first);
        onScreenThread(() -> {
            table().fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, true, null));
            return null;
        });
        assertThat(menu()).startsWith("In the comparison").contains("Copy the figures");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(compared()).isEmpty();
    }

    private TableView<?> table() {
        return node("#table", TableView.class);
    }

    private List<SocCode> compared() {
        return onScreenThread(() -> program().session().tray().codes());
    }

    private static List<String> menu() {
        return onScreenThread(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText).toList());
    }
}
