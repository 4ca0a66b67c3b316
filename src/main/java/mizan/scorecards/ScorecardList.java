package mizan.scorecards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Person;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Wording;

/// All cards of a person at one moment, in the person's order, and what is theirs whatever the card.
public record ScorecardList(List<ListedScorecard> all, Person person) {

    public static final ScorecardList NONE = new ScorecardList(List.of(), Person.UNKNOWN);

    public ScorecardList {
        all = List.copyOf(all);
        Set<String> ids = new HashSet<>();
        for (ListedScorecard kept : all) {
            if (!ids.add(kept.id())) {
                throw new IllegalArgumentException("two cards of the id " + kept.id());
            }
        }
    }

    public List<Scorecard> active() {
        return all.stream().filter(kept -> !kept.archived()).map(ListedScorecard::card).toList();
    }

    public List<Scorecard> archived() {
        return all.stream().filter(ListedScorecard::archived).map(ListedScorecard::card).toList();
    }

    /// The card, be it archived or not.
    public Optional<Scorecard> card(String id) {
        return all.stream().filter(kept -> kept.id().equals(id)).map(ListedScorecard::card).findFirst();
    }

    /// Puts a card at the end.
    public ScorecardList add(Scorecard card) {
        return addAll(List.of(card));
    }

    /// Puts cards at the end, in their order. Pay is weighed by the aims of this person, whoever made the cards.
    public ScorecardList addAll(List<Scorecard> cards) {
        List<ListedScorecard> more = new ArrayList<>(all);
        cards.forEach(card -> more.add(new ListedScorecard(PayItem.settle(card, person.aims()), false)));
        return new ScorecardList(more, person);
    }

    /// Changes a card; its pay is weighed anew, whatever changed.
    public ScorecardList change(String id, UnaryOperator<Scorecard> change) {
        return each(id, kept -> new ListedScorecard(PayItem.settle(change.apply(kept.card()), person.aims()),
                kept.archived()));
    }

    /// What an item matters, said on one card. It is the person's answer for all cards, unless the item says something of
    /// its own there already. Pay becomes an item with the first answer, and is none without one.
    ///
    /// @param here whether it is for this card only
    public ScorecardList matters(String id, String item, OptionalDouble points, boolean here) {
        ScorecardList ready = item.equals(PayItem.ID) ? change(id, card -> PayItem.with(card, person)) : this;
        Person now = here ? person
                : ready.card(id).map(card -> person.answer(card, item, points)).orElse(person);
        return ready.with(now).change(id, card -> item.equals(PayItem.ID) && points.isEmpty()
                ? card.withAnswers(card.answers().remove(item))
                : card.change(item, one -> one.withPoints(points)));
    }

    /// An item of one card that is to matter the same on all: what the person said of it in general, or if they have not,
    /// what they said here.
    public ScorecardList everywhere(String id, String item) {
        Optional<Item> here = card(id).flatMap(card -> card.answers().item(item));
        return here.map(person::points).filter(OptionalDouble::isPresent)
                .map(general -> change(id, card -> card.change(item, one -> one.withPoints(general))))
                .orElseGet(() -> here.map(said -> with(person.with(said, said.points()))).orElse(this));
    }

    /// Other words for an item of the person's own on one card. What it matters to them goes along, as far as they have not
    /// said it of those words already.
    public ScorecardList rename(String id, String item, String text) {
        ScorecardList renamed = change(id, card -> card.change(item, one -> one.withWording(new Wording.Own(text))));
        Optional<Item> was = card(id).flatMap(card -> card.answers().item(item)).filter(person::agrees);
        Optional<Item> is = renamed.card(id).flatMap(card -> card.answers().item(item));
        if (was.isEmpty() || is.isEmpty() || person.points(is.get()).isPresent()) {
            return renamed;
        }
        Person now = person.with(is.get(), was.get().points());
        return renamed.with(renamed.names(was.get().key()) ? now : now.with(was.get(), OptionalDouble.empty()));
    }

    private boolean names(String key) {
        return all.stream().flatMap(kept -> kept.card().answers().items().stream())
                .anyMatch(item -> item.key().equals(key));
    }

    /// A card as it has become where all that matters on it may have changed at once; each answer of that is one by
    /// [#matters].
    public ScorecardList answered(Scorecard card) {
        ScorecardList now = this;
        Answers before = card(card.id()).map(Scorecard::answers).orElse(Answers.NONE);
        for (Item item : card.answers().items()) {
            if (!before.item(item.id()).map(Item::points).equals(Optional.of(item.points()))) {
                now = now.matters(card.id(), item.id(), item.points(), false);
            }
        }
        return now.change(card.id(), _ -> card);
    }

    /// The same cards of the person as they are now; each follows where it says the same as the person did.
    public ScorecardList with(Person now) {
        return now.equals(person)
                ? this
                : new ScorecardList(all.stream()
                        .map(kept -> new ListedScorecard(now.follow(kept.card(), person), kept.archived()))
                        .toList(), now);
    }

    /// Puts a copy right behind the card, about which nothing is decided yet.
    public ScorecardList duplicate(String id, String newId, String newName) {
        List<ListedScorecard> more = new ArrayList<>();
        for (ListedScorecard kept : all) {
            more.add(kept);
            if (kept.id().equals(id)) {
                more.add(new ListedScorecard(kept.card().copy(newId, newName).withDecision(Optional.empty()), false));
            }
        }
        return new ScorecardList(more, person);
    }

    public ScorecardList archive(String id) {
        return each(id, kept -> new ListedScorecard(kept.card(), true));
    }

    public ScorecardList unarchive(String id) {
        return each(id, kept -> new ListedScorecard(kept.card(), false));
    }

    /// Deletes an archived card; one that is not archived stays.
    public ScorecardList delete(String id) {
        return new ScorecardList(all.stream().filter(kept -> !(kept.archived() && kept.id().equals(id))).toList(),
                person);
    }

    /// Puts a card in the place that it has among the active ones afterwards, counted from 0.
    public ScorecardList move(String id, int place) {
        List<ListedScorecard> others = new ArrayList<>(all);
        Optional<ListedScorecard> moved = all.stream().filter(kept -> kept.id().equals(id)).findFirst();
        if (moved.isEmpty() || moved.get().archived()) {
            return this;
        }
        others.remove(moved.get());
        int at = 0;
        for (int active = 0; at < others.size() && (others.get(at).archived() || active < place); at++) {
            active += others.get(at).archived() ? 0 : 1;
        }
        others.add(at, moved.get());
        return new ScorecardList(others, person);
    }

    private ScorecardList each(String id, UnaryOperator<ListedScorecard> change) {
        return new ScorecardList(all.stream().map(kept -> kept.id().equals(id) ? change.apply(kept) : kept).toList(),
                person);
    }
}
