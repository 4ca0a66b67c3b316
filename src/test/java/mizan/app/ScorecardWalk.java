package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.ui.scorecard.AnswerSteps;
import org.jspecify.annotations.NullUnmarked;

/// Answers the items of a scorecard, and looks at what stands there.
@NullUnmarked
abstract class ScorecardWalk extends UiTest {

    final void clickStep(String steps, int step) {
        Point2D at = onScreenThread(() -> {
            AnswerSteps node = node(steps, AnswerSteps.class);
            assertThat(node).as(steps).isNotNull();
            return node.localToScreen((step + 0.5) * AnswerSteps.STEP, AnswerSteps.STEP / 2);
        });
        robot.clickOn(at);
        settle();
    }

    final boolean focused(String id) {
        return scene().getFocusOwner() != null && id.equals(scene().getFocusOwner().getId());
    }

    final List<Item> items() {
        return card().map(card -> card.answers().items()).orElse(List.of());
    }

    final void control(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    final Optional<Scorecard> card() {
        return program().scorecard().card().get();
    }

    final String said(String selector) {
        return onScreenThread(() -> scene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(""));
    }
}
