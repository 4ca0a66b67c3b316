package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import mizan.i18n.Language;
import mizan.ui.kit.FieldQuestion;
import mizan.ui.kit.Views;
import mizan.ui.scorecard.AnswerSteps;
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

    /// A file may hold thousands. The open one is always there.
    @Test
    void ofManyCardsAFewAreShownAtFirst() {
        settings.screen().set(Screen.SCORECARD.id());
        open();
        String last = onScreenThread(() -> {
            for (int i = 0; i < 200; i++) {
                program().scorecard().create(Optional.empty(), "card " + i);
            }
            return program().scorecard().card().get().orElseThrow().id();
        });
        settle();
        assertThat(chips()).hasSize(25).contains(last);
        onScreenThread(() -> {
            nodes(node("#chips", Parent.class)).filter(Button.class::isInstance).map(Button.class::cast).findFirst()
                    .orElseThrow().fire();
            return null;
        });
        settle();
        assertThat(chips()).hasSize(49).contains(last);
    }

    private List<Object> chips() {
        return onScreenThread(() -> nodes(node("#chips", Parent.class)).filter(ToggleButton.class::isInstance)
                .map(Node::getUserData).toList());
    }

    @Test
    void anAnswerMakesNoNodeAnewAndArrangesNoOtherItem() {
        settings.screen().set(Screen.SCORECARD.id());
        open();
        onScreenThread(() -> {
            AnsweredCard.in(program());
            return null;
        });
        settle();
        AnswerSteps steps = node("#matters-home-working", AnswerSteps.class);
        answer(steps, 91);
        Set<Node> before = onScreenThread(this::steadyNodes);
        Set<Node> arranged = answer(steps, 92);
        assertThat(onScreenThread(this::steadyNodes)).isEqualTo(before);
        assertThat(arranged).extracting(Node::getId).containsExactly("item-home-working");
    }

    /// As much as a screen of 768 has room for; such a scene is larger than the headless screen, and in no window.
    @ParameterizedTest
    @EnumSource
    void allItemsTheirAnswersAndTheVerdictStandOnOneScreen(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.SCORECARD.id());
        open();
        onScreenThread(() -> {
            AnsweredCard.in(program());
            Views.Loaded shell = program().shellView();
            Scene wide = new Scene(shell.root(), 1366, 690);
            Appearance.of(settings).apply(wide, language);
            wide.snapshot(null);
            wide.snapshot(null);
            Set<Node> rows = wide.getRoot().lookupAll(".item");
            assertThat(rows).hasSize(14).allMatch(ScorecardScreenTest::isInSight);
            assertThat(rows).extracting(row -> row.getLayoutBounds().getHeight())
                    .allMatch(height -> height >= 60 && height <= 72);
            assertThat(wide.getRoot().lookupAll(".verdict .reason")).hasSize(3)
                    .allMatch(ScorecardScreenTest::isInSight);
            assertThat(isInSight(wide.getRoot().lookup(".pay-item"))).isTrue();
            shell.dispose();
            return null;
        });
    }

    /// A window of 1366 × 690, as a screen of 768 has room for, shows as much at 200 % as this one does at 100 %.
    @ParameterizedTest
    @EnumSource
    void aSmallWindowHasRoomForTwoItemsWithTheirAnswersAndAQuestion(Language language) {
        settings.language().set(language);
        settings.screen().set(Screen.SCORECARD.id());
        open(683, 345);
        onScreenThread(() -> {
            AnsweredCard.in(program());
            return null;
        });
        settle();
        onScreenThread(() -> {
            TextField offer = node(".subject .my-pay", TextField.class);
            offer.setText("36400");
            return null;
        });
        settle();
        assertThat(node("#payQuestion", FieldQuestion.class).asked()).isNotEmpty();
        assertThat(onScreenThread(() -> {
            layOut();
            scrollToItems();
            layOut();
            return nodes(scene().getRoot()).filter(node -> node.getStyleClass().contains("item"))
                    .filter(ScorecardScreenTest::isInSight)
                    .filter(item -> item.lookupAll(".answer-steps").stream().allMatch(ScorecardScreenTest::isInSight))
                    .map(Node::getId)
                    .toList();
        })).hasSizeGreaterThanOrEqualTo(2);
    }

    private void layOut() {
        for (int time = 0; time < 2; time++) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
    }

    private void scrollToItems() {
        ScrollPane page = node("#page", ScrollPane.class);
        Node first = page.lookup(".item");
        double top = page.getContent().sceneToLocal(first.localToScene(0, 0)).getY();
        double beyond = page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
        page.setVvalue(Math.min(1, (top - 2) / beyond));
    }

    /// Whether all of it is within the window and within all that scrolls around it.
    private static boolean isInSight(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        Bounds room = new BoundingBox(0, 0, node.getScene().getWidth(), node.getScene().getHeight());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("viewport")
                    && !each.localToScene(each.getLayoutBounds()).contains(place)) {
                return false;
            }
        }
        return room.contains(place);
    }

    /// @return the items that are to be arranged anew
    private Set<Node> answer(AnswerSteps steps, double points) {
        return onScreenThread(() -> {
            steps.answer(OptionalDouble.of(points));
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
        assertThat(
                shown.stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).filter(ScreensTest::isCutOff)
                        .map(Labeled::getText))
                .as("cut off on " + page).isEmpty();
        assertThat(shown.stream().filter(Node::isFocusTraversable).filter(node -> !named(node)).map(Node::toString))
                .as("without a name on " + page).isEmpty();
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
