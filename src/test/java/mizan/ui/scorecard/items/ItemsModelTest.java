package mizan.ui.scorecard.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import mizan.domain.scorecard.Applicability;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Wording;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.SampleSettings;
import mizan.ui.scorecard.ExampleCard;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.StartingItems;
import mizan.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answering, and changing what there is to answer.
class ItemsModelTest {

    private final ScorecardModel cards = new ScorecardModel(new Session(SampleSettings.comparing()),
            ScorecardWorkspace.unsaved(),
            StartingItems.NOTHING_KNOWN);
    private final ItemsModel items = new ItemsModel(cards);

    @BeforeEach
    void aNewCard() {
        ExampleCard.create(cards);
    }

    @Test
    void aNewCardHasFourteenItemsInTurnAndNoneIsAnswered() {
        assertThat(all()).hasSize(14).noneMatch(Item::answered).allMatch(Item::open);
        assertThat(all().stream().map(Item::side).toList().subList(0, 4))
                .containsExactly(Side.PRO, Side.CON, Side.PRO, Side.CON);
    }

    @Test
    void aPullOfASliderIsUndoneAsOne() {
        items.matters("boredom", OptionalDouble.of(10));
        items.matters("boredom", OptionalDouble.of(30));
        items.matters("boredom", OptionalDouble.of(45));
        cards.settle();
        items.matters("boredom", OptionalDouble.of(50));
        cards.undo();
        assertThat(item("boredom").points()).hasValue(45);
        cards.undo();
        assertThat(item("boredom").points()).isEmpty();
        cards.redo();
        assertThat(item("boredom").points()).hasValue(45);
    }

    @Test
    void anAnswerCanBeTakenBack() {
        items.isTrue("boredom", OptionalDouble.of(45));
        items.isTrue("boredom", OptionalDouble.empty());
        assertThat(item("boredom").applicability()).isEmpty();
    }

    @Test
    void aRangeAlwaysHoldsWhatIsLikely() {
        items.isTrue("boredom", OptionalDouble.of(50));
        items.isTrueAtLeast("boredom", OptionalDouble.of(20));
        items.isTrueAtMost("boredom", OptionalDouble.of(70));
        assertThat(item("boredom").applicability()).contains(new Applicability(.2, .5, .7));
        items.isTrueAtLeast("boredom", OptionalDouble.of(90));
        items.isTrueAtMost("boredom", OptionalDouble.of(10));
        assertThat(item("boredom").applicability()).contains(Applicability.of(.5));
    }

    @Test
    void anItemMovesAmongThoseOfItsSide() {
        items.move("bonuses", -1);
        assertThat(ids(Side.PRO)).startsWith("bonuses", "no-degree");
        assertThat(ids(Side.CON)).startsWith("boredom", "unstable-pay");
        items.move("bonuses", -1);
        assertThat(ids(Side.PRO)).startsWith("bonuses", "no-degree");
        items.move("bonuses", 1);
        assertThat(ids(Side.PRO)).startsWith("no-degree", "bonuses");
    }

    @Test
    void anItemOfOnesOwnIsAddedWordedAnewPutToTheOtherSideAndRemovedWithUndo() {
        items.add(Side.PRO, "  Near my parents ");
        Item own = all().getLast();
        assertThat(own.wording()).isEqualTo(new Wording.Own("Near my parents"));
        items.rename(own.id(), "Near my family");
        items.switchSide(own.id());
        assertThat(item(own.id()).wording()).isEqualTo(new Wording.Own("Near my family"));
        assertThat(item(own.id()).side()).isEqualTo(Side.CON);
        items.remove(own.id());
        assertThat(all()).hasSize(14);
        assertThat(cards.notice().get()).map(Notice::undoable).contains(true);
        cards.undo();
        assertThat(all()).hasSize(15);
        assertThat(cards.notice().get()).isEmpty();
    }

    @Test
    void blankWordsAddNothing() {
        items.add(Side.CON, "   ");
        assertThat(all()).hasSize(14);
    }

    @Test
    void anItemThatIsNotRelevantKeepsItsAnswers() {
        items.matters("boredom", OptionalDouble.of(45));
        items.relevant("boredom", false);
        items.note("boredom", "I like calm");
        assertThat(item("boredom").open()).isFalse();
        items.relevant("boredom", true);
        assertThat(item("boredom").points()).hasValue(45);
        assertThat(item("boredom").note()).isEqualTo("I like calm");
    }

    private List<Item> all() {
        return cards.card().get().map(card -> card.answers().items()).orElse(List.of());
    }

    private List<String> ids(Side side) {
        return all().stream().filter(item -> item.side() == side).map(Item::id).toList();
    }

    private Item item(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void thatAnItemIsToBeForThisCardOnlyIsHeardAtOnce() {
        items.matters("boredom", OptionalDouble.of(45));
        List<Boolean> heard = new ArrayList<>();
        items.hereWanted().subscribe((_, _) -> heard.add(items.onlyHere(item("boredom"))));
        items.onlyHere("boredom", true);
        items.onlyHere("boredom", false);
        assertThat(heard).containsExactly(true, false);
    }
}
