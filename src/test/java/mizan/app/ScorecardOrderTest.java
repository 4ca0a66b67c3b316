package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The order of items and cards, groups, and the cards of another day, as a person gets at them in the window.
@NullUnmarked
class ScorecardOrderTest extends UiTest {

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-02-01T12:00:00Z");

    @Test
    void anItemIsPulledByItsHandleAndOneStepTakesItBack() {
        openWithCards(1);
        List<String> before = pros();
        pull(node("#handle-no-degree", Node.class), node("#item-bonuses", Node.class));
        eventually("it took the other's place",
                () -> pros().subList(0, 2).equals(List.of("bonuses", "no-degree")));
        assertThat(node("#item-bonuses", Node.class).getPseudoClassStates().toString()).doesNotContain("taken");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        eventually("it is back", () -> pros().equals(before));
    }

    @ParameterizedTest
    @EnumSource
    void aCardIsPulledToThePlaceOfAnotherAndByKeysTakenBack(Language language) {
        settings.language().set(language);
        openWithCards(3);
        pull(chip("Card 0"), chip("Card 2"));
        eventually("it is the last", () -> names().equals(List.of("Card 1", "Card 2", "Card 0")));
        assertThat(openCard()).contains("Card 2");
        onScreenThread(() -> {
            chip("Card 0").requestFocus();
            return null;
        });
        KeyCode earlier = language.rightToLeft() ? KeyCode.RIGHT : KeyCode.LEFT;
        robot.press(KeyCode.ALT, earlier).release(earlier, KeyCode.ALT);
        eventually("it is one earlier", () -> names().equals(List.of("Card 1", "Card 0", "Card 2")));
        assertThat(onScreenThread(() -> chip("Card 0").isFocused())).isTrue();
    }

    @Test
    void aGroupIsMadeFromTheMenuOfAnItemAndGivenItsWeight() {
        openWithCards(1);
        assertThat(onScreenThread(() -> node("#grouped", Node.class).getParent().isVisible())).isFalse();
        press(node("#menu-boredom", MenuButton.class), "scorecard.group", "scorecard.group.new");
        eventually("it is there", () -> !card().answers().groups().isEmpty());
        String group = card().answers().groups().getFirst().id();
        robot.clickOn("#group-matters-" + group).push(KeyCode.END);
        eventually("it has its weight", () -> card().answers().groups().getFirst().points().orElse(0) == 100);
        assertThat(card().answers().item("boredom").orElseThrow().group()).contains(group);
        onScreenThread(() -> {
            node("#grouped", CheckBox.class).fire();
            return null;
        });
        eventually("each item stands for itself again", () -> !card().answers().grouped());
        assertThat(node("#group-matters-" + group, Node.class).isDisabled()).isTrue();
    }

    @Test
    void theCardsOfAnotherDayAreBroughtBackFromTheMenuAndThatIsUndone() {
        cards = opened();
        openWithCards(1);
        close();
        cards.close();
        now = now.plus(Duration.ofDays(1));
        cards = opened();
        open();
        onScreenThread(() -> {
            program().scorecard().edit(card -> card.withSubject(card.subject().withName("Another name")));
            return null;
        });
        assertThat(cards.save().join()).isTrue();
        eventually("the backup is offered", () -> {
            node("#more", MenuButton.class).fire();
            return backups().isPresent();
        });
        onScreenThread(() -> {
            backups().get().getItems().getFirst().fire();
            return null;
        });
        eventually("the cards are as they were", () -> names().equals(List.of("Card 0")));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        eventually("or as they are", () -> names().equals(List.of("Another name")));
        cards.close();
    }

    /// As JavaFX tells it: the node that was pressed hears of all until the button is let go. The headless robot tells the
    /// nodes below the pointer instead.
    private static void pull(Node from, Node to) {
        onScreenThread(() -> {
            Point2D start = middle(from);
            Point2D end = middle(to);
            from.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, start));
            from.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, start.midpoint(end)));
            from.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, end));
            from.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, end));
            return null;
        });
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Point2D at) {
        return new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false,
                false, false, type != MouseEvent.MOUSE_RELEASED, false, false, false, false, false, null);
    }

    private ScorecardWorkspace opened() {
        InstantSource source = () -> now;
        Clock clock = source.withZone(ZoneOffset.UTC);
        return ScorecardWorkspace.open(folder, clock, Platform::runLater);
    }

    private void openWithCards(int number) {
        settings.screen().set(Screen.SCORECARD.id());
        open();
        onScreenThread(() -> {
            for (int i = 0; i < number; i++) {
                AnsweredCard.in(program());
                String name = "Card " + i;
                program().scorecard().edit(card -> card.withSubject(card.subject().withName(name)));
            }
            return null;
        });
        settle();
    }

    private Optional<String> openCard() {
        return program().scorecard().card().get().map(Scorecard::name);
    }

    private Scorecard card() {
        return program().scorecard().card().get().orElseThrow();
    }

    private List<String> names() {
        return program().scorecard().cards().get().stream().map(Scorecard::name).toList();
    }

    private List<String> pros() {
        return card().answers().items().stream().filter(item -> item.side() == Side.PRO).map(Item::id).toList();
    }

    private ToggleButton chip(String name) {
        return onScreenThread(() -> scene().getRoot().lookupAll(".card-chip").stream().map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().equals(name)).findFirst().orElseThrow());
    }

    private Optional<Menu> backups() {
        return find(node("#more", MenuButton.class).getItems(), "scorecard.backups").map(Menu.class::cast)
                .filter(menu -> !menu.getItems().isEmpty());
    }

    private void press(MenuButton menu, String parent, String item) {
        onScreenThread(() -> {
            menu.show();
            Menu group = (Menu) find(menu.getItems(), parent).orElseThrow();
            find(group.getItems(), item).orElseThrow().fire();
            menu.hide();
            return null;
        });
    }

    private Optional<MenuItem> find(List<MenuItem> items, String key) {
        String text = new Messages(settings.language().get()).text(key);
        return items.stream().filter(item -> text.equals(item.getText())).findFirst();
    }
}
