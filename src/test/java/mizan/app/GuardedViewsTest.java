package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.ui.kit.View;
import mizan.ui.kit.Views;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A view of two others, of which some have a fault.
@NullUnmarked
class GuardedViewsTest extends UiTest {

    private static final Logger SAID = Logger.getLogger(GuardedViews.class.getName());

    private final List<String> disposed = new ArrayList<>();
    private final Controllers controllers = new Controllers();
    private final Messages messages = new Messages(Language.ENGLISH);
    private final FxmlViews plain = new FxmlViews(messages, controllers);
    private String faulty = "";

    @BeforeEach
    void sayNothing() {
        SAID.setUseParentHandlers(false);
        controllers.add(WholeController.class, WholeController::new);
        controllers.add(PartController.class, PartController::new);
        controllers.add(OtherController.class, OtherController::new);
    }

    @AfterEach
    void sayAgain() {
        SAID.setUseParentHandlers(true);
    }

    @Test
    void withoutAFaultNothingIsReplaced() {
        VBox whole = (VBox) load().root();
        assertThat(whole.getChildren()).hasOnlyElementsOfType(Label.class);
        assertThat(disposed).isEmpty();
    }

    @Test
    void aFaultInOnePartLeavesTheOtherAndItsPlace() {
        faulty = "other";
        Views.Loaded loaded = load();
        VBox whole = (VBox) loaded.root();
        assertThat(whole.getChildren().get(0)).isInstanceOf(Label.class);
        Node pane = whole.getChildren().get(1);
        assertThat(pane).isInstanceOf(FaultPane.class);
        assertThat(VBox.getVgrow(pane)).isEqualTo(Priority.ALWAYS);
        assertThat(pane.lookup("#fault-copy")).isNotNull();
        assertThat(loaded.controllers()).hasSize(2).noneMatch(OtherController.class::isInstance);
        assertThat(((WholeController) loaded.controllers().getFirst()).second).isSameAs(pane);
        // Those of the try that failed, which listened already.
        assertThat(disposed).containsExactlyInAnyOrder("whole", "part", "other");
    }

    @Test
    void faultsInAllPartsLeaveWhatHoldsThem() {
        faulty = "part other";
        assertThat(((VBox) load().root()).getChildren()).hasOnlyElementsOfType(FaultPane.class);
    }

    @Test
    void aFaultInTheWholeIsToldInItsPlace() {
        faulty = "whole";
        Views.Loaded loaded = load();
        assertThat(loaded.root()).isInstanceOf(FaultPane.class);
        assertThat(loaded.controllers()).isEmpty();
    }

    @Test
    void checksFindTheFault() {
        faulty = "other";
        assertThatThrownBy(() -> onScreenThread(() -> plain.load(WholeController.class)))
                .hasStackTraceContaining("a fault of other");
    }

    private Views.Loaded load() {
        return onScreenThread(() -> new GuardedViews(plain, messages).load(WholeController.class));
    }

    /// A view that has a fault if the test says so.
    abstract class Faulty implements View {

        private final String name;

        Faulty(String name) {
            this.name = name;
        }

        @FXML
        private void initialize() {
            start();
        }

        void start() {
            if (faulty.contains(name)) {
                throw new IllegalStateException("a fault of " + name);
            }
        }

        @Override
        public void dispose() {
            disposed.add(name);
        }
    }

    final class WholeController extends Faulty {

        @FXML
        private Node second;

        WholeController() {
            super("whole");
        }

        @Override
        void start() {
            super.start();
        }
    }

    final class PartController extends Faulty {

        PartController() {
            super("part");
        }

        @Override
        void start() {
            super.start();
        }
    }

    final class OtherController extends Faulty {

        OtherController() {
            super("other");
        }

        @Override
        void start() {
            super.start();
        }
    }
}
