package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import mizan.ui.kit.ListHeight;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A list of a field is not cut by the edge of the screen, which is as high as the window here.
@NullUnmarked
class ListHeightTest extends UiTest {

    private static final String LIST = ".combo-box-popup > .list-view";

    @ParameterizedTest
    @CsvSource({"100, 20, 10", "450, 80, 5", "450, 120, 3", "900, 60, 10"})
    void aListHasAsManyRowsAsThereIsRoomFor(double top, double height, int rows) {
        ComboBox<Integer> field = onScreenThread(() -> {
            ComboBox<Integer> made = new ComboBox<>();
            made.getItems().setAll(IntStream.range(0, 20).boxed().toList());
            made.resizeRelocate(0, top, 200, height);
            made.setManaged(false);
            Pane root = new Pane(made);
            ListHeight.fitScreen(root);
            Stage stage = new Stage();
            stage.setScene(new Scene(root, 300, SIZE));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            made.show();
            return made;
        });
        settle();
        assertThat(field.getVisibleRowCount()).isEqualTo(rows);
        Node list = window(LIST);
        assertThat(onScreenThread(() -> list.localToScreen(list.getLayoutBounds())).getMaxY()).isLessThan(SIZE);
        onScreenThread(() -> {
            field.getScene().getWindow().hide();
            return null;
        });
    }
}
