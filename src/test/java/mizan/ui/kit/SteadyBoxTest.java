package mizan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What changes in one column concerns the others only if it makes the column higher or lower.
class SteadyBoxTest {

    private final Region content = new Region();
    private final SteadyBox box = new SteadyBox();
    private final VBox outside = new VBox(box);
    private final Pane root = new Pane(outside);

    @BeforeEach
    void arrange() {
        content.setMinHeight(10);
        box.getChildren().add(content);
        outside.setManaged(false);
        outside.resize(100, 300);
        layOut();
    }

    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            root.layout();
        }
    }

    @Test
    void aChangeThatLeavesTheHeightIsArrangedInside() {
        content.requestLayout();
        assertThat(box.isNeedsLayout()).isTrue();
        assertThat(outside.isNeedsLayout()).isFalse();
        layOut();
        assertThat(box.isNeedsLayout()).isFalse();
    }

    @Test
    void anotherHeightReachesWhatSurroundsIt() {
        content.setMinHeight(40);
        layOut();
        assertThat(box.getHeight()).isEqualTo(40);
        assertThat(outside.isNeedsLayout()).isFalse();
    }

    @Test
    void aHeightThatIsAskedForBeforeItIsArrangedIsTheNewOne() {
        content.setMinHeight(40);
        assertThat(box.prefHeight(100)).isEqualTo(40);
        layOut();
        assertThat(box.getHeight()).isEqualTo(40);
    }

    @Test
    void anotherWidthIsTakenFromOutside() {
        outside.resize(200, 300);
        layOut();
        assertThat(box.getWidth()).isEqualTo(200);
        content.setMinHeight(40);
        layOut();
        assertThat(box.getHeight()).isEqualTo(40);
    }
}
