package mizan.ui.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import mizan.domain.data.Scope;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Person;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.situation.Option;
import mizan.i18n.Messages;
import mizan.scorecards.SaveState;
import mizan.scorecards.ScorecardList;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;

/// The cards of the person, the one that is open, and what of the screen is shown. Every change can be undone.
public final class ScorecardModel {

    private final Session session;
    private final ScorecardWorkspace kept;
    private final StartingItems starting;
    private final ReadOnlyObjectWrapper<List<Scorecard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Scorecard>> card = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableValue<Page> page;
    private final ReadOnlyObjectWrapper<Optional<Option>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Person> person = new ReadOnlyObjectWrapper<>(Person.UNKNOWN);
    private final Aside aside = new Aside();
    private final ReadOnlyObjectWrapper<String> made = new ReadOnlyObjectWrapper<>("");
    private final OptionCards options;
    private String open = "";

    /// What of the screen is shown.
    public enum Page {
        WEIGH, TOGETHER, DRIFT;

        private static Page at(Stop here) {
            return Stream.of(values()).filter(page -> page.stop().equals(here)).findFirst().orElse(WEIGH);
        }

        private Stop stop() {
            return new Stop(Screen.SCORECARD, this == WEIGH ? "" : Messages.key(this));
        }
    }

    /// @param starting what a new card begins with
    public ScorecardModel(Session session, ScorecardWorkspace kept, StartingItems starting) {
        this.session = session;
        this.kept = kept;
        this.starting = starting;
        this.page = session.navigation().hereProperty().map(Page::at);
        this.options = new OptionCards(session, kept);
        kept.cards().subscribe(this::take);
        session.navigation().hereProperty().subscribe(this::arrive);
        if (kept.unread() > 0) {
            tell(Notice.of("unread", Integer.toString(kept.unread())));
        }
    }

    /// A stop may name the option, or the occupation, that is to be weighed.
    private void arrive(Stop here) {
        if (here.screen() == Screen.SCORECARD) {
            options.named(here.detail()).ifPresent(option -> asked.set(Optional.of(option)));
        }
    }

    /// The option that another screen asks to weigh; empty once it is [#begin]-ed.
    ReadOnlyObjectProperty<Optional<Option>> asked() {
        return asked.getReadOnlyProperty();
    }

    /// Opens the card that weighs the option, or makes one. Stays at this stop, so that the way back is free.
    void begin(Option option, String title) {
        asked.set(Optional.empty());
        if (!openAbout(option)) {
            starting().propose(Optional.of(option.occupation()), items -> {
                if (!openAbout(option)) {
                    add(OptionCards.subject(option, title), items);
                    options.takeUp(option);
                }
            });
        }
    }

    private boolean openAbout(Option option) {
        Optional<Scorecard> about = options.takeUp(option);
        open = about.map(Scorecard::id).orElse(open);
        take(kept.cards().get());
        return about.isPresent();
    }

    public Session session() {
        return session;
    }

    public ObservableValue<Page> page() {
        return page;
    }

    public void show(Page wanted) {
        session.navigation().go(wanted.stop());
    }

    /// Those that are not archived, in the person's order.
    public ReadOnlyObjectProperty<List<Scorecard>> cards() {
        return cards.getReadOnlyProperty();
    }

    public List<Scorecard> archived() {
        return kept.cards().get().archived();
    }

    /// The one that is open; empty only if there is none.
    public ReadOnlyObjectProperty<Optional<Scorecard>> card() {
        return card.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saving() {
        return kept.saving();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return kept.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return kept.canRedo();
    }

    /// Makes a card with the items that were weighed before, or for the first one those that are proposed for the
    /// occupation, and opens it. Nothing is said yet of how far they are true.
    public void create(Optional<SocCode> occupation, String name) {
        starting().propose(occupation, items -> {
            add(ScorecardSubject.named(name).withOccupation(occupation), items);
            show(Page.WEIGH);
        });
    }

    private StartingItems starting() {
        return StartingItems.afterOthers(card.get(), cards.get(), starting);
    }

    private void add(ScorecardSubject subject, List<Item> items) {
        Scorecard fresh = kept.fresh(subject, items,
                session.years().get().shown(Scope.NATIONAL, session.vintage().getValue()).year());
        open = fresh.id();
        kept.add(fresh);
        made.set(open);
    }

    public void open(String id) {
        open = id;
        take(kept.cards().get());
        show(Page.WEIGH);
    }

    /// Changes the open card, as a step of its own.
    public void edit(UnaryOperator<Scorecard> change) {
        edit("", change);
    }

    /// @param gesture what belongs to one gesture is undone together, until [#settle]; empty text for a step of its own
    public void edit(String gesture, UnaryOperator<Scorecard> change) {
        if (card.get().isPresent()) {
            kept.change(open, gesture, change);
        }
    }

    /// What an item of the open card matters, 0 to 100: here only, or to the person on all cards that say the same.
    public void matters(String gesture, String item, OptionalDouble points, boolean here) {
        kept.edit(open, gesture, all -> all.matters(open, item, points, here));
    }

    public void editAll(String gesture, UnaryOperator<ScorecardList> change) {
        kept.edit(open, gesture, change);
    }

    public ReadOnlyObjectProperty<Person> person() {
        return person.getReadOnlyProperty();
    }

    /// The id of the card that was made last; empty text if none was since the start.
    public ReadOnlyObjectProperty<String> made() {
        return made.getReadOnlyProperty();
    }

    public Aside aside() {
        return aside;
    }

    /// Ends a gesture, such as when the arrow keys are let go.
    public void settle() {
        kept.settle();
    }

    public String newId() {
        return kept.newId();
    }

    public void undo() {
        kept.undo().ifPresent(this::openAgain);
    }

    public void redo() {
        kept.redo().ifPresent(this::openAgain);
    }

    /// Shows the card that was changed, so that nothing changes out of sight.
    private void openAgain(String id) {
        dismissNotice();
        if (cards.get().stream().anyMatch(each -> each.id().equals(id))) {
            open = id;
            take(kept.cards().get());
        }
    }

    /// @param name of the copy
    public void duplicate(String name) {
        open = kept.duplicate(open, name);
        take(kept.cards().get());
    }

    public void archive() {
        tell(Notice.undoable("archived",
                CardNames.shortened(card.get().map(Scorecard::name).orElse(""), CardNames.LONGEST)));
        kept.edit(open, "", all -> all.archive(open));
    }

    public void restore(String id) {
        open = id;
        kept.edit(id, "", all -> all.unarchive(id));
    }

    /// Deletes an archived card.
    public void delete(String id) {
        String name = kept.cards().get().card(id).map(Scorecard::name).orElse("");
        kept.edit(id, "", all -> all.delete(id));
        tell(Notice.undoable("deleted", CardNames.shortened(name, CardNames.LONGEST)));
    }

    /// @param place among the cards that are not archived, counted from 0
    public void move(String id, int place) {
        kept.edit(id, "", all -> all.move(id, place));
    }

    /// @param by -1 for one place earlier, 1 for one place later
    public void moveBy(String id, int by) {
        int place = cards.get().stream().map(Scorecard::id).toList().indexOf(id) + by;
        if (place >= 0 && place < cards.get().size()) {
            move(id, place);
        }
    }

    /// Adds cards, as one step, and opens one of them or of those that are there already.
    public void takeIn(List<Scorecard> more, String opened) {
        open = opened;
        kept.edit(opened, "", all -> all.addAll(more).unarchive(opened));
        take(kept.cards().get());
        show(Page.WEIGH);
    }

    public void scoreAgain() {
        kept.scoreAgain(open);
        tell(Notice.undoable("blind"));
        show(Page.WEIGH);
    }

    public void tell(Notice what) {
        notice.set(Optional.of(what));
    }

    public void dismissNotice() {
        notice.set(Optional.empty());
    }

    private void take(ScorecardList all) {
        List<Scorecard> active = all.active();
        person.set(all.person());
        cards.set(active);
        Optional<Scorecard> found = active.stream().filter(each -> each.id().equals(open)).findFirst();
        Optional<Scorecard> shown = found.isPresent() ? found : active.stream().findFirst();
        open = shown.map(Scorecard::id).orElse("");
        card.set(shown);
    }
}
