package mizan.ui.scorecard;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.scorecard.Answers;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Likelihood;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Turning;
import mizan.domain.scorecard.Verdict;
import mizan.domain.scorecard.Weighing;

/// What follows from the answers of the open card: the exact part at once, the part that is drawn a moment later.
public final class WeighingModel {

    private static final System.Logger LOG = System.getLogger(WeighingModel.class.getName());

    private final Tasks draws;
    private final AtomicLong newest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Weighed> weighed = new ReadOnlyObjectWrapper<>(Weighed.NOTHING);
    private final Answer<Drawn> drawn;

    /// The exact part, with the answers that it is of.
    ///
    /// @param payLeftOut whether the pay offered is not weighed, see [PayItem#leftOut]
    public record Weighed(Answers answers, Weighing weighing, boolean payLeftOut) {

        static final Weighed NOTHING = new Weighed(Answers.NONE, Weighing.of(Answers.NONE), false);

        static Weighed of(Scorecard card) {
            return new Weighed(card.answers(), Weighing.of(card.answers()), PayItem.leftOut(card));
        }

        /// The items that are gone through one by one: without pay, which comes and goes with what is said of it.
        Weighing listed() {
            return answers.item(PayItem.ID).isEmpty() ? weighing : Weighing.of(answers.remove(PayItem.ID));
        }

        /// Whether items still wait for an answer.
        public boolean open() {
            return listed().unanswered() > 0;
        }
    }

    /// The part that is drawn.
    ///
    /// @param likelihood empty if there is nothing to weigh
    /// @param turning the nearest answer that would turn it
    public record Drawn(Optional<Likelihood> likelihood, Verdict verdict, Optional<Turning> turning) {

        static Drawn of(Weighed exact, Optional<Likelihood> likelihood) {
            return new Drawn(likelihood, Verdict.of(exact.weighing(), likelihood), Turning.nearest(exact.answers()));
        }
    }

    /// @param draws runs the draws, which take some milliseconds, away from the screen
    public WeighingModel(ScorecardModel cards, Tasks draws) {
        this.draws = draws;
        this.drawn = new Answer<>(draws, "the likelihood could not be drawn");
        cards.card().subscribe(card -> card.ifPresent(this::weigh));
    }

    public ReadOnlyObjectProperty<Weighed> weighed() {
        return weighed.getReadOnlyProperty();
    }

    /// Stays as it was until the newer answer is there, which takes a frame or two: nothing flickers.
    public ReadOnlyObjectProperty<Loadable<Drawn>> drawn() {
        return drawn.state();
    }

    /// Makes the draws ready before the first answer is given: the first take several times as long as the next.
    public void warmUp() {
        Answers any = Answers.of(Arrays.stream(Side.values())
                .map(side -> Item.own(side.name(), "", side).withPoints(50).withApplicability(0.5)).toList());
        draws.run(() -> Likelihood.of(any, () -> false), _ -> {},
                failure -> LOG.log(System.Logger.Level.ERROR, "the draws could not be made ready", failure));
    }

    private void weigh(Scorecard card) {
        Answers answers = card.answers();
        if (answers.equals(weighed.get().answers()) && PayItem.leftOut(card) == weighed.get().payLeftOut()) {
            return;
        }
        Weighed exact = Weighed.of(card);
        weighed.set(exact);
        long mine = newest.incrementAndGet();
        if (exact.weighing().balance().isEmpty()) {
            drawn.set(Drawn.of(exact, Optional.empty()));
            return;
        }
        // Draws for answers that have changed since are given up, so that answers in a row never queue them up.
        drawn.ask(() -> Drawn.of(exact, Likelihood.of(answers, () -> newest.get() != mine)));
    }
}
