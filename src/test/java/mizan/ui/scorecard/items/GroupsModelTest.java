package mizan.ui.scorecard.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.ItemGroup;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Weighing;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.SampleSettings;
import mizan.ui.scorecard.ExampleCard;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.ScorecardModel;
import mizan.ui.scorecard.StartingItems;
import mizan.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Making groups of items, and taking it back.
class GroupsModelTest {

    private final ScorecardModel cards = new ScorecardModel(new Session(SampleSettings.comparing()),
            ScorecardWorkspace.unsaved(),
            StartingItems.NOTHING_KNOWN);
    private final GroupsModel groups = new GroupsModel(cards);

    @BeforeEach
    void anAnsweredCard() {
        ExampleCard.create(cards);
        ExampleCard.answer(cards);
    }

    @Test
    void theFirstGroupTurnsGroupingOnAndAsOneStepItIsUndone() {
        Optional<Scorecard> before = cards.card().get();
        groups.putIntoNew("stress", "Strain");
        assertThat(groups.grouped()).isTrue();
        assertThat(groups.groups()).extracting(ItemGroup::name).containsExactly("Strain");
        assertThat(groups.members(first())).isEqualTo(1);
        cards.undo();
        assertThat(cards.card().get()).isEqualTo(before);
    }

    @Test
    void anotherGroupLeavesGroupingOffWhereThePersonTurnedItOff() {
        groups.putIntoNew("stress", "Strain");
        groups.group(false);
        groups.putIntoNew("boredom", "Mood");
        assertThat(groups.grouped()).isFalse();
    }

    @Test
    void itemsShareTheWeightOfTheirGroup() {
        groups.putIntoNew("stress", "Strain");
        groups.put("rude-customers", Optional.of(first()));
        assertThat(weighing().points()).doesNotContainKey("stress");
        groups.matters(first(), OptionalDouble.of(55));
        assertThat(weighing().points().get("stress")).isCloseTo(30, within(1e-9));
        assertThat(weighing().points().get("rude-customers")).isCloseTo(25, within(1e-9));
    }

    @Test
    void aPullOfTheGroupsSliderAndTheTypingOfItsNameAreOneStepEach() {
        groups.putIntoNew("stress", "Strain");
        groups.matters(first(), OptionalDouble.of(10));
        groups.matters(first(), OptionalDouble.of(60));
        cards.settle();
        groups.rename(first(), "S");
        groups.rename(first(), "St");
        cards.undo();
        assertThat(groups.groups()).extracting(ItemGroup::name).containsExactly("Strain");
        cards.undo();
        assertThat(groups.groups().getFirst().points()).isEmpty();
    }

    @Test
    void whereTheLastGroupIsRemovedTheItemsStayWithTheirOwnWeights() {
        Optional<Answers> before = cards.card().get().map(Scorecard::answers);
        groups.putIntoNew("stress", "Strain");
        groups.remove(first());
        assertThat(cards.card().get().map(Scorecard::answers)).isEqualTo(before);
        assertThat(cards.notice().get()).map(Notice::undoable).contains(true);
    }

    @Test
    void anItemIsTakenOutOfItsGroup() {
        groups.putIntoNew("stress", "Strain");
        groups.put("stress", Optional.empty());
        assertThat(groups.members(first())).isZero();
        assertThat(groups.groups()).hasSize(1);
    }

    private String first() {
        List<ItemGroup> all = groups.groups();
        return all.getFirst().id();
    }

    private Weighing weighing() {
        return Weighing.of(cards.card().get().orElseThrow().answers());
    }
}
