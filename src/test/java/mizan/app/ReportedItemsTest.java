package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/// A card about an occupation begins with what its people report, and says it when the person has answered or asks.
@NullUnmarked
class ReportedItemsTest extends UiTest {

    @Test
    void theReportComesAfterTheAnswerOrWhenAskedForAndMovesNothing() {
        settings.tray().set("29-1141");
        open();
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.SCORECARD, "29-1141"));
            return null;
        });
        eventually("the card is there", () -> scene().getRoot().lookup("#item-disease") != null);
        settle();
        assertThat(onScreenThread(() -> part("disease", ".button").isVisible())).isTrue();
        assertThat(onScreenThread(() -> told("disease").getParent().isVisible())).isFalse();
        double height = onScreenThread(() -> ((Region) row("disease")).getHeight());
        double other = onScreenThread(() -> ((Region) row("helping")).getHeight());
        onScreenThread(() -> {
            ((Button) part("disease", ".button")).fire();
            new ItemsModel(program().scorecard()).isTrue("helping", OptionalDouble.of(100));
            return null;
        });
        settle();
        for (String item : new String[]{"disease", "helping"}) {
            assertThat(onScreenThread(() -> part(item, ".button").isVisible())).isFalse();
            assertThat(onScreenThread(() -> told(item).getText()))
                    .isEqualTo("much more than in most occupations");
        }
        onScreenThread(() -> {
            new ItemsModel(program().scorecard()).isTrue("helping", OptionalDouble.of(0));
            return null;
        });
        settle();
        assertThat(onScreenThread(() -> told("helping").getText()))
                .endsWith("People in this job report otherwise.");
        assertThat(onScreenThread(() -> ((Region) row("disease")).getHeight())).isEqualTo(height);
        assertThat(onScreenThread(() -> ((Region) row("helping")).getHeight())).isEqualTo(other);
    }

    private Node row(String item) {
        return scene().getRoot().lookup("#item-" + item);
    }

    private Label told(String item) {
        return (Label) part(item, ".reported-band");
    }

    private Node part(String item, String selector) {
        return row(item).lookup(".item-reported").lookup(selector);
    }
}
