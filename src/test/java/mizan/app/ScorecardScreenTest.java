package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.text.Text;
import mizan.i18n.Language;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The scorecard when there is something on it: two cards, one of them scored again.
@NullUnmarked
class ScorecardScreenTest extends UiTest {

    @ParameterizedTest
    @EnumSource
    void onEachPageNoLabelIsCutOffAndEverythingThatTakesTheFocusHasAName(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.SCORECARD.id());
        open();
        onScreenThread(() -> {
            AnsweredCard.in(program());
            AnsweredCard.in(program());
            return null;
        });
        for (String page : List.of("", "together")) {
            check(page);
        }
        onScreenThread(() -> {
            program().scorecard().edit(card -> card.scoredAgain(Instant.EPOCH));
            return null;
        });
        check("drift");
    }

    @Test
    void aPullOfASliderMakesNoNodeAnewAndArrangesNoOtherItem() {
        settings.screen().set(Screen.SCORECARD.id());
        open();
        onScreenThread(() -> {
            AnsweredCard.in(program());
            return null;
        });
        settle();
        Slider slider = node("#matters-home-working", Slider.class);
        pull(slider, 91);
        Set<Node> before = onScreenThread(this::steadyNodes);
        Set<Node> arranged = pull(slider, 92);
        assertThat(onScreenThread(this::steadyNodes)).isEqualTo(before);
        assertThat(arranged).extracting(Node::getId).containsExactly("item-home-working");
    }

    /// @return the items that are to be arranged anew
    private Set<Node> pull(Slider slider, double points) {
        return onScreenThread(() -> {
            slider.setValue(points);
            Set<Node> items = scene().getRoot().lookupAll(".item").stream()
                    .filter(item -> ((Parent) item).isNeedsLayout()).collect(Collectors.toSet());
            scene().snapshot(null);
            return items;
        });
    }

    /// All but the stones in the pans, which are as many as there are reasons.
    private Set<Node> steadyNodes() {
        return nodes(scene().getRoot()).filter(node -> !node.getStyleClass().contains("scales-stone"))
                .collect(Collectors.toSet());
    }

    private void check(String page) {
        onScreenThread(() -> {
            program().session().navigation().go(new Stop(Screen.SCORECARD, page));
            return null;
        });
        settle();
        List<Node> shown = onScreenThread(() -> nodes(scene().getRoot()).toList());
        assertThat(shown.stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(this::isCutOff)
                .map(Labeled::getText)).as("cut off on " + page).isEmpty();
        assertThat(shown.stream().filter(Node::isFocusTraversable).filter(node -> !named(node)).map(Node::toString))
                .as("without a name on " + page).isEmpty();
    }

    private boolean isCutOff(Labeled label) {
        return label.getChildrenUnmodifiable().stream().filter(node -> node.getStyleClass().contains("text"))
                .map(node -> ((Text) node).getText()).anyMatch(drawn -> !drawn.equals(label.getText()));
    }

    private static boolean named(Node node) {
        return filled(node.getAccessibleText()) || (node instanceof Labeled labeled && filled(labeled.getText()));
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    /// What is shown, from the root down.
    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ScorecardScreenTest::nodes))
                : Stream.of(node);
    }
}
