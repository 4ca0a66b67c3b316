package mizan.domain.scorecard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One card: a job, and what a person gains and gives up by it.
///
/// @param id stable, and unique among all cards
/// @param pay pay as a criterion, for pricing items and for comparing cards; it is not part of the card's own balance
/// @param weighedPay what of its pay the card weighs, where pay is one of its items
/// @param earlier scorings of the same items before the present one, the oldest first
/// @param decision with which it was closed; empty while it is open
/// @param seed kept as it came: the draws once started from it, and files of the first form have it
/// @param vintage the year of the published tables that the card was made beside
/// @param unknown fields of a newer program by their name, each as the JSON text it came as
public record Scorecard(String id, ScorecardSubject subject, Answers answers, Optional<PayCriterion> pay,
        WeighedPay weighedPay, List<Scoring> earlier, Optional<Decision> decision, long seed, int vintage,
        Map<String, String> unknown) {

    public Scorecard {
        earlier = List.copyOf(earlier);
        unknown = Map.copyOf(unknown);
    }

    /// A card that has never been scored before.
    public static Scorecard fresh(String id, ScorecardSubject subject, Answers answers, long seed, int vintage) {
        return new Scorecard(id, subject, answers, Optional.empty(), WeighedPay.OFFERED, List.of(), Optional.empty(),
                seed, vintage, Map.of());
    }

    public String name() {
        return subject.name();
    }

    public Scorecard withSubject(ScorecardSubject value) {
        return new Scorecard(id, value, answers, pay, weighedPay, earlier, decision, seed, vintage, unknown);
    }

    public Scorecard withAnswers(Answers value) {
        return new Scorecard(id, subject, value, pay, weighedPay, earlier, decision, seed, vintage, unknown);
    }

    /// The same card with one item changed.
    public Scorecard change(String itemId, UnaryOperator<Item> change) {
        return withAnswers(answers.change(itemId, change));
    }

    public Scorecard withPay(Optional<PayCriterion> value) {
        return new Scorecard(id, subject, answers, value, weighedPay, earlier, decision, seed, vintage, unknown);
    }

    public Scorecard withWeighedPay(WeighedPay value) {
        return new Scorecard(id, subject, answers, pay, value, earlier, decision, seed, vintage, unknown);
    }

    public Scorecard withDecision(Optional<Decision> value) {
        return new Scorecard(id, subject, answers, pay, weighedPay, earlier, value, seed, vintage, unknown);
    }

    /// A second card with the same contents, and so the same figures.
    public Scorecard copy(String newId, String newName) {
        return new Scorecard(newId, subject.withName(newName), answers, pay, weighedPay, earlier, decision, seed,
                vintage, unknown);
    }

    /// The card with the same questions and no answers, to be scored again without a look at the present answers, which
    /// are kept as the latest of the earlier scorings.
    public Scorecard scoredAgain(Instant now) {
        List<Scoring> scorings = Stream.concat(earlier.stream(), Stream.of(new Scoring(now, answers, Map.of())))
                .toList();
        return new Scorecard(id, subject, answers.blank(), pay, weighedPay, scorings, decision, seed, vintage,
                unknown);
    }
}
