package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.i18n.Language;
import mizan.ui.scorecard.AnswerSteps;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The items of a card stand still while they are answered, are large enough to be taken hold of, and begin at the top.
@NullUnmarked
class SteadyAnswersTest extends UiTest {

    private static final double LEAST_TARGET = 24;

    @ParameterizedTest
    @EnumSource(Language.class)
    void noAnswerMovesAnother(Language language) {
        settings.language().set(language);
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        settle();
        Map<String, Double> places = places();
        assertThat(places).hasSize(28);
        for (Item item : cards.cards().get().active().getFirst().answers().items()) {
            for (String question : List.of("matters-", "true-")) {
                answer(question + item.id());
                assertThat(places()).as(question + item.id()).isEqualTo(places);
            }
        }
        assertThat(cards.cards().get().active().getFirst().answers().items()).allMatch(Item::answered);
    }

    @Test
    void whatIsTakenHoldOfIsLargeEnough() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        settle();
        onScreenThread(() -> {
            for (String kind : List.of(".item-menu", ".item-details", ".answer-steps", ".item .check-box")) {
                assertThat(scene().getRoot().lookupAll(kind)).isNotEmpty().allSatisfy(node -> {
                    assertThat(node.getLayoutBounds().getHeight()).as(kind).isGreaterThanOrEqualTo(LEAST_TARGET);
                    assertThat(node.getLayoutBounds().getWidth()).as(kind).isGreaterThanOrEqualTo(LEAST_TARGET);
                });
            }
            Node steps = scene().getRoot().lookup("#matters-no-degree");
            assertThat(steps.getLayoutBounds().getWidth()).isEqualTo(5 * LEAST_TARGET);
            return null;
        });
    }

    @Test
    void aNewCardBeginsAtItsTop() {
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        settle();
        List<ScrollPane> panes = onScreenThread(() -> scene().getRoot().lookupAll(".screen-scroll").stream()
                .filter(node -> node.isVisible()).map(ScrollPane.class::cast).toList());
        onScreenThread(() -> {
            panes.forEach(pane -> pane.setVvalue(pane.getVmax()));
            return null;
        });
        settle();
        onScreenThread(() -> {
            program().scorecard().create(Optional.empty(), "Another");
            return null;
        });
        settle();
        assertThat(onScreenThread(() -> panes.stream().map(ScrollPane::getVvalue).toList())).containsOnly(0.0);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePublishedMedianIsOfTheCardsStateAndSaysSo(Language language) {
        settings.language().set(language);
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        boolean english = language == Language.ENGLISH;
        assertThat(published()).contains("$16.58", english ? "United States" : "الولايات المتحدة");
        inState("48");
        assertThat(published()).contains("$16.72", english ? "Texas" : "تكساس").doesNotContain("$16.58");
        inState("02");
        assertThat(published()).contains("$16.58", english ? "United States, as none is published for Alaska"
                : "الولايات المتحدة، لعدم نشر رقم عن ألاسكا");
    }

    private String published() {
        settle();
        return onScreenThread(() -> node("#published", Label.class).getText());
    }

    private void inState(String code) {
        onScreenThread(() -> {
            String card = cards.cards().get().active().getFirst().id();
            cards.change(card, "", one -> one.withSubject(one.subject().withPlace(Optional.of(code))
                    .withOccupation(Optional.of(new SocCode("41-9041")))));
            return null;
        });
    }

    private void answer(String steps) {
        onScreenThread(() -> {
            node("#" + steps, AnswerSteps.class).answer(OptionalDouble.of(80));
            return null;
        });
        settle();
    }

    private Map<String, Double> places() {
        return onScreenThread(() -> {
            scene().getRoot().layout();
            Map<String, Double> places = new LinkedHashMap<>();
            Stream<Node> steps = scene().getRoot().lookupAll(".item .answer-steps").stream()
                    .filter(node -> node.getId() != null);
            steps.forEach(node -> places.put(node.getId(), top(node)));
            return places;
        });
    }

    private static double top(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinY();
    }
}
