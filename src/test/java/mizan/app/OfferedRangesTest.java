package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import mizan.domain.data.Vintage;
import mizan.text.Paragraph;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each offer stands on the range of its occupation in its place, where pay is compared.
@NullUnmarked
class OfferedRangesTest extends UiTest {

    @BeforeEach
    void offersAlone() {
        settings.tray().set("");
        settings.screen().set("compare");
    }

    @Test
    void anOfferElsewhereHasARangeOfItsOwnWithItsPlace() {
        settings.options().set("id=41-9041&occupation=41-9041&place=48&pay=17.50&basis=HOURLY&cents=1750");
        open();
        assertThat(labels(".pointer-label")).containsExactly("Offer $17.50");
        assertThat(labels(".row-label")).hasSize(2).first().isEqualTo("Telemarketers");
        assertThat(labels(".row-label").getLast()).startsWith("Telemarketers, Texas, May");
    }

    /// Of two words for the same place none is lost.
    @Test
    void offersForTheSameWorkThatLieNearEachOtherCanBothBeRead() {
        settings.options().set("id=a&occupation=41-9041&pay=17.50&basis=HOURLY&cents=1750 "
                + "id=b&occupation=41-9041&pay=17.60&basis=HOURLY&cents=1760");
        open();
        List<Bounds> marked = onScreenThread(() -> ranges().lookupAll(".pointer-label").stream()
                .map(node -> node.localToScene(node.getLayoutBounds())).toList());
        assertThat(marked).hasSize(2);
        assertThat(marked.getFirst().intersects(marked.getLast())).isFalse();
    }

    /// Customer service is published of Muncie, telemarketers are of Indiana alone.
    @Test
    void anOfferInACityHasTheRangeOfThatCityOrSaysWhichPlaceStandsIn() {
        settings.vintage().set(Vintage.newest());
        settings.options().set("id=43-4051&occupation=43-4051&place=34620&pay=17.50&basis=HOURLY&cents=1750 "
                + "id=41-9041&occupation=41-9041&place=34620&pay=16&basis=HOURLY&cents=1600");
        open();
        assertThat(labels(".row-label")).containsExactly("Customer Service Representatives",
                "Customer Service Representatives, Muncie, IN, May\u00A02025", "Telemarketers",
                "Telemarketers, Muncie, IN (Indiana), May\u00A02025");
        assertThat(labels(".row-value")).as("of the country, of Muncie, of the country, of Indiana")
                .containsExactly("$21.53", "$19.06", "$17.04", "$15.17");
        onScreenThread(() -> {
            settings.home().set("18");
            return null;
        });
        settle();
        assertThat(labels(".row-label")).as("of Indiana, not of the city")
                .contains("Telemarketers, Muncie, IN (Indiana), May\u00A02025");
    }

    /// The words in the card of the ranges, the first of those with such a chart.
    private List<String> labels(String selector) {
        return onScreenThread(() -> ranges().lookupAll(selector).stream().map(OfferedRangesTest::words).toList());
    }

    private Node ranges() {
        return scene().getRoot().lookup(".range-chart");
    }

    private static String words(Node node) {
        return node instanceof Paragraph paragraph ? paragraph.getWords().replace("\u200E", "")
                : ((Label) node).getText();
    }
}
