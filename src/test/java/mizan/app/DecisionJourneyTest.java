package mizan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalDouble;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import mizan.domain.scorecard.Item;
import mizan.i18n.Formats;
import mizan.i18n.Language;
import mizan.i18n.Messages;
import mizan.scorecards.ScorecardWorkspace;
import mizan.text.Paragraph;
import mizan.ui.scorecard.ScorecardModel.Page;
import mizan.ui.scorecard.items.ItemsModel;
import mizan.ui.session.Screen;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From a decision to the look back three months later.
@NullUnmarked
class DecisionJourneyTest extends ScorecardWalk {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatWasDecidedIsSaidAndAskedAboutWhenTheTimeHasCome(Language language) {
        settings.language().set(language);
        cards = on(DAY);
        open();
        robot.clickOn("#rail-scorecard").clickOn("#start-41-9041");
        answerAll(100);
        onScreenThread(() -> {
            // “I take it”, then “Ask me again in three months”.
            ((Menu) node("#decide", MenuButton.class).getItems().getFirst()).getItems().get(1).fire();
            return null;
        });
        boolean english = language == Language.ENGLISH;
        eventually("it is said", () -> decided().contains(day(DAY))
                && decided().contains(english ? "you take it." : "أن تقبلها."));
        assertThat(decided()).contains(day(DAY.plusMonths(3)));
        assertThat(shown("#decide")).isFalse();
        close();
        cards.close();
        settings.screen().set(Screen.COMPARE.id());
        cards = on(DAY.plusMonths(3));
        open();
        assertThat(program().session().navigation().here().screen()).isEqualTo(Screen.SCORECARD);
        eventually("it is asked", () -> decided().contains(day(DAY))
                && decided().contains(english ? "Answer again without looking" : "أجب من جديد"));
        robot.clickOn("#again");
        eventually("the same questions are open", () -> items().stream().noneMatch(Item::answered));
        answerAll(0);
        onScreenThread(() -> {
            program().scorecard().show(Page.DRIFT);
            return null;
        });
        eventually("the two stand beside each other", () -> said(".drift .verdict-headline")
                .equals(new Messages(language).text("scorecard.drift.changed")));
        close();
        cards.close();
    }

    /// All that speaks for it, and nothing else, is as true as that; the rest is the other way round.
    private void answerAll(double pros) {
        onScreenThread(() -> {
            ItemsModel model = new ItemsModel(program().scorecard());
            items().forEach(item -> {
                model.matters(item.id(), OptionalDouble.of(50));
                model.isTrue(item.id(), OptionalDouble.of(item.side().sign() > 0 ? pros : 100 - pros));
            });
            return null;
        });
    }

    private String day(LocalDate day) {
        return new Formats(settings.language().get(), settings.digits().get()).day(day);
    }

    private ScorecardWorkspace on(LocalDate day) {
        return ScorecardWorkspace.open(folder,
                Clock.fixed(day.atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault()),
                Platform::runLater);
    }

    private String decided() {
        return onScreenThread(() -> node("#decided", Paragraph.class) == null
                ? ""
                : node("#decided", Paragraph.class).getWords());
    }

    private boolean shown(String selector) {
        return onScreenThread(() -> node(selector, Node.class).isVisible());
    }
}
