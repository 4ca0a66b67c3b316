package mizan.ui.scorecard.items;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.ItemGroup;
import mizan.domain.scorecard.Scorecard;
import mizan.ui.scorecard.Notice;
import mizan.ui.scorecard.ScorecardModel;

/// The groups of the open card: what is told in several items gets one weight, which they share. Each step can be undone.
public final class GroupsModel {

    private final ScorecardModel cards;

    public GroupsModel(ScorecardModel cards) {
        this.cards = cards;
    }

    ScorecardModel cards() {
        return cards;
    }

    List<ItemGroup> groups() {
        return answers().map(Answers::groups).orElse(List.of());
    }

    /// Whether the groups have the weight; otherwise each item stands for itself.
    boolean grouped() {
        return answers().map(Answers::grouped).orElse(false);
    }

    void group(boolean wanted) {
        edit("", answers -> answers.withGrouped(wanted));
    }

    /// How many items share the weight of the group.
    int members(String group) {
        return (int) answers().stream().flatMap(answers -> answers.items().stream())
                .filter(item -> item.group().equals(Optional.of(group))).count();
    }

    /// Puts an item into a group, or takes it out of its own.
    void put(String item, Optional<String> group) {
        edit("", answers -> answers.change(item, each -> each.withGroup(group)));
    }

    /// Puts an item into a new group; whoever makes the first one wants groups to have the weight.
    ///
    /// @param name of the group, to be changed by the person
    void putIntoNew(String item, String name) {
        String id = cards.newId();
        edit("", answers -> answers.addGroup(ItemGroup.named(id, name))
                .change(item, each -> each.withGroup(Optional.of(id)))
                .withGrouped(answers.grouped() || answers.groups().isEmpty()));
    }

    void rename(String group, String name) {
        edit("group name " + group, answers -> answers.changeGroup(group, each -> each.withName(name)));
    }

    void matters(String group, OptionalDouble points) {
        edit("group " + group, answers -> answers.changeGroup(group, each -> each.withPoints(points)));
    }

    /// Its items stay. With the last group each item has its own weight again.
    void remove(String group) {
        cards.tell(Notice.undoable("group-removed"));
        edit("", answers -> {
            Answers rest = answers.removeGroup(group);
            return rest.groups().isEmpty() ? rest.withGrouped(false) : rest;
        });
    }

    private Optional<Answers> answers() {
        return cards.card().get().map(Scorecard::answers);
    }

    private void edit(String gesture, UnaryOperator<Answers> change) {
        cards.edit(gesture, card -> card.withAnswers(change.apply(card.answers())));
    }
}
