package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// Places are set side by side and taken away again by whoever has not said where they live.
@NullUnmarked
class PlacesCardTest extends UiTest {

    private static final String ADD = ".place-chips #place";
    private static final String FULL = "Four places are the most. Take one away to add another.";

    @Test
    void theCountryIsNoPlaceToMoveFromAndCanBeTakenAway() {
        settings.screen().set(Screen.COMPARE.id());
        settings.tray().set("29-1141");
        open();
        settle();
        assertThat(crosses()).as("the last one stays").isEmpty();
        add("ohio");
        assertThat(words(".moves .label")).contains("Ohio against the United States")
                .noneMatch(text -> text.contains("move"));
        assertThat(crosses()).hasSize(2);
        add("texas");
        add("california");
        assertThat(words(".place-chips .note")).contains(FULL);
        onScreenThread(() -> {
            crosses().getFirst().fire();
            return null;
        });
        settle();
        assertThat(words(".place-chip .label")).containsExactly("Ohio", "Texas", "California");
        assertThat(words(".moves .label")).contains("Texas against Ohio");
        assertThat(onScreenThread(() -> node(".place-chips .note", Label.class).isVisible())).isFalse();
    }

    private void add(String name) {
        onScreenThread(() -> {
            scene().getRoot().lookup(ADD).requestFocus();
            return null;
        });
        robot.write(name);
        eventually("it is found", () -> window("#place-finds") instanceof ListView<?> finds
                && !finds.getItems().isEmpty());
        robot.push(KeyCode.ENTER);
        settle();
    }

    private List<Button> crosses() {
        return onScreenThread(() -> scene().getRoot().lookupAll(".place-chip .button").stream()
                .map(Button.class::cast).toList());
    }

    private List<String> words(String selector) {
        return onScreenThread(() -> scene().getRoot().lookupAll(selector).stream()
                .map(label -> ((Label) label).getText()).toList());
    }
}
