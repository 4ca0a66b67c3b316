package mizan.scorecards;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Person;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.scorecard.Side;
import org.jspecify.annotations.Nullable;

/// The cards that a person has at hand: every change goes through here, can be undone, and is saved by itself.
///
/// For one thread, that of the screens, which also hears of every change; the disk is waited for elsewhere.
public final class ScorecardWorkspace implements AutoCloseable {

    private static final DateTimeFormatter ASIDE = DateTimeFormatter.ofPattern("'.set-aside-'yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);

    /// Files of cards have a seed, which nothing is drawn from any more.
    private static final long NO_SEED = 0;

    private final ReadOnlyObjectWrapper<ScorecardList> cards = new ReadOnlyObjectWrapper<>(ScorecardList.NONE);
    private final ReadOnlyObjectWrapper<SaveState> saving = new ReadOnlyObjectWrapper<>(new SaveState.Never());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final History history = new History();
    private final Clock clock;
    private final @Nullable ScorecardStore store;
    private final @Nullable Autosave autosave;

    private ScorecardWorkspace(Clock clock, @Nullable ScorecardStore store, Executor screens) {
        this.clock = clock;
        this.store = store;
        this.autosave = store == null
                ? null
                : new Autosave(store, System::nanoTime, store::save,
                        state -> screens.execute(() -> saving.set(state)));
    }

    /// Cards that are not kept, for pictures and checks.
    public static ScorecardWorkspace unsaved() {
        return new ScorecardWorkspace(Clock.systemUTC(), null, Runnable::run);
    }

    /// The cards in the folder. Waits for the disk.
    ///
    /// Where the file cannot be opened there are no cards, and [#saving] has failed with the reason.
    ///
    /// @param screens runs what it is given on the thread of the screens
    public static ScorecardWorkspace open(Path folder, Clock clock, Executor screens) {
        ScorecardStore store = new ScorecardStore(folder, clock);
        ScorecardWorkspace opened = new ScorecardWorkspace(clock, store, screens);
        try {
            opened.cards.set(store.open());
            opened.saving.set(new SaveState.Saved());
        } catch (RuntimeException e) {
            System.getLogger(ScorecardWorkspace.class.getName()).log(System.Logger.Level.ERROR, "no cards can be kept",
                    e);
            opened.saving.set(new SaveState.Failed(e));
        }
        return opened;
    }

    public ReadOnlyObjectProperty<ScorecardList> cards() {
        return cards.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saving() {
        return saving.getReadOnlyProperty();
    }

    /// How many cards in the file cannot be read. They are left in it, and not among [#cards].
    public int unread() {
        return store == null ? 0 : store.unread();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /// The day that it is where the person is.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /// A new id for a card, an item or a group.
    public String newId() {
        return UUID.randomUUID().toString();
    }

    /// A card with no answer but what matters to the person in any job, not yet among the others.
    public Scorecard fresh(ScorecardSubject subject, List<Item> items, int vintage) {
        Person person = cards.get().person();
        Scorecard card = Scorecard.fresh(newId(), subject, Answers.of(person.weigh(items)), NO_SEED, vintage);
        return person.points(Item.predefined(PayItem.ID, Side.PRO)).isPresent() ? PayItem.with(card, person) : card;
    }

    /// Changes the cards.
    ///
    /// @param card the id of the card that it is about, to be shown again when the change is undone; empty text for many
    /// @param gesture changes in a row with the same gesture are undone together, such as arrow keys in a row,
    ///            until [#settle]; empty text for a change that stands alone
    public void edit(String card, String gesture, UnaryOperator<ScorecardList> change) {
        ScorecardList before = cards.get();
        ScorecardList after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        history.add(new History.Step(card, gesture, before, after));
        show(after);
    }

    /// Takes over what was said where the cards could not hear it: no step that could be undone. Does nothing while the
    /// cards cannot be kept.
    public void takeOver(UnaryOperator<ScorecardList> change) {
        ScorecardList after = change.apply(cards.get());
        if (!after.equals(cards.get()) && !(saving.get() instanceof SaveState.Failed)) {
            show(after);
        }
    }

    /// Shows what follows from elsewhere, such as from what is said of an offer: no step that could be undone, and gone
    /// after again when one is.
    public void follow(UnaryOperator<ScorecardList> change) {
        ScorecardList after = change.apply(cards.get());
        if (!after.equals(cards.get())) {
            show(after);
        }
    }

    /// Changes one card; see [#edit].
    public void change(String card, String gesture, UnaryOperator<Scorecard> change) {
        edit(card, gesture, all -> all.change(card, change));
    }

    public void add(Scorecard card) {
        edit(card.id(), "", all -> all.add(card));
    }

    /// Puts a copy behind the card.
    ///
    /// @return the id of the copy
    public String duplicate(String card, String name) {
        String copy = newId();
        edit(copy, "", all -> all.duplicate(card, copy, name));
        return copy;
    }

    /// Begins a second, blind scoring of a card.
    public void scoreAgain(String card) {
        change(card, "", one -> one.scoredAgain(clock.instant()));
    }

    /// Ends a gesture, such as when another place gets the focus: what comes next is undone separately.
    public void settle() {
        history.settle();
    }

    /// Takes back the last change.
    ///
    /// @return the id of the card that it was about, empty text for many; empty if there is nothing to take back
    public Optional<String> undo() {
        Optional<History.Step> step = history.undo();
        step.ifPresent(undone -> show(undone.before()));
        return step.map(History.Step::card);
    }

    /// Does again what was taken back last; see [#undo].
    public Optional<String> redo() {
        Optional<History.Step> step = history.redo();
        step.ifPresent(redone -> show(redone.after()));
        return step.map(History.Step::card);
    }

    /// The days whose cards can be brought back, the newest first.
    public CompletableFuture<List<Backup>> backups() {
        return store == null ? CompletableFuture.completedFuture(List.of()) : store.backups();
    }

    /// The cards of a backup, to be looked at, or put in place of all others by [#edit], which can be undone.
    public CompletableFuture<ScorecardList> read(Backup backup) {
        return store == null ? CompletableFuture.completedFuture(ScorecardList.NONE) : store.read(backup);
    }

    /// Puts a file that cannot be opened out of the way, begins a new one and saves the cards at hand there.
    ///
    /// @return where the old file is now
    public CompletableFuture<Path> startAnew() {
        if (store == null || autosave == null) {
            return CompletableFuture.failedFuture(new IllegalStateException("these cards have no file"));
        }
        String suffix = ASIDE.format(clock.instant());
        return store.startAnew(suffix, autosave::saveNow);
    }

    /// Saves what is not saved yet, now.
    ///
    /// @return whether all is saved then; if not, [#saving] says why
    public CompletableFuture<Boolean> save() {
        return store == null || autosave == null
                ? CompletableFuture.completedFuture(true)
                : store.now(autosave::saveNow);
    }

    /// Saves what is not saved yet and closes the file. May be called by any thread, and again.
    @Override
    public void close() {
        if (store != null && autosave != null) {
            store.close(autosave::saveNow);
        }
    }

    private void show(ScorecardList now) {
        cards.set(now);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        if (autosave != null) {
            autosave.changed(now);
        }
    }
}
