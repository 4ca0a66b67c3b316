package mizan.ui.scorecard.sidebyside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mizan.background.LatestOnly;
import mizan.background.Tasks;
import mizan.domain.pay.PayMeasure;
import mizan.domain.pay.PlausiblePay;
import mizan.domain.scorecard.ComparedPay;
import mizan.domain.scorecard.Likelihood;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayCriterion;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardComparison;
import mizan.domain.scorecard.WeighedPay;
import mizan.ui.scorecard.OccupationFactsModel;
import mizan.ui.scorecard.ScorecardModel;

/// Two to six cards side by side, by one set of weights; with their pay as a criterion if the person wants it.
public final class SideBySideModel {

    /// As many as can be read beside each other.
    public static final int MOST = 6;

    private final ScorecardModel cards;
    private final OccupationFactsModel careers;
    private final LatestOnly latest;
    private final AtomicLong newest = new AtomicLong();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final ObjectProperty<OptionalDouble> payPoints = new SimpleObjectProperty<>(OptionalDouble.empty());
    private final ReadOnlyObjectWrapper<Optional<Together>> together = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The cards compared.
    ///
    /// @param pay cents per hour of each card by its id, where known
    /// @param realHours what is left of the pay of each card for each real hour, in cents, where known; empty unless pay is
    /// compared by that
    /// @param likelihoods of each card; empty until they are drawn, or if there is nothing to weigh
    public record Together(List<Scorecard> cards, ScorecardComparison comparison, Map<String, Double> pay,
            Optional<Map<String, Long>> realHours, List<Likelihood> likelihoods) {}

    /// @param draws runs the draws away from the screen
    public SideBySideModel(ScorecardModel cards, OccupationFactsModel careers, Tasks draws) {
        this.cards = cards;
        this.careers = careers;
        this.latest = new LatestOnly(draws, "the cards could not be compared by draws");
        cards.page().subscribe(this::compare);
        cards.cards().subscribe(this::compare);
        cards.person().subscribe((_, _) -> compare());
        careers.careers().subscribe(this::compare);
        payPoints.subscribe((_, _) -> compare());
    }

    ScorecardModel cards() {
        return cards;
    }

    /// Empty while there are not two cards to compare.
    ReadOnlyObjectProperty<Optional<Together>> together() {
        return together.getReadOnlyProperty();
    }

    /// What the gap between the best and the worst pay matters, 0 to 100; empty leaves pay out.
    ObjectProperty<OptionalDouble> payPoints() {
        return payPoints;
    }

    boolean takesPart(String card) {
        return !leftOut.contains(card);
    }

    void takePart(String card, boolean part) {
        if (part ? leftOut.remove(card) : leftOut.add(card)) {
            compare();
        }
    }

    private void compare() {
        // Out of sight it costs nothing: cards change with every answer.
        if (cards.page().getValue() != ScorecardModel.Page.TOGETHER) {
            return;
        }
        List<Scorecard> chosen = cards.cards().get().stream().filter(card -> takesPart(card.id())).limit(MOST)
                .toList();
        long mine = newest.incrementAndGet();
        if (chosen.size() < 2) {
            latest.forget();
            together.set(Optional.empty());
            return;
        }
        Map<String, Double> pay = pay(chosen);
        Optional<Map<String, Long>> realHours = chosen.stream().anyMatch(SideBySideModel::weighsRealHour)
                ? Optional.of(cards.person().get().aims().real().known()) : Optional.empty();
        ScorecardComparison comparison = ScorecardComparison.of(
                realHours.isPresent() ? chosen.stream().map(this::byRealHour).toList() : chosen, compared(pay));
        together.set(Optional.of(new Together(chosen, comparison, pay, realHours, List.of())));
        latest.run(() -> comparison.likelihoods(() -> newest.get() != mine),
                likelihoods -> together.set(Optional.of(new Together(chosen, comparison, pay, realHours,
                        likelihoods.orElse(List.of())))));
    }

    private static boolean weighsRealHour(Scorecard card) {
        return PayItem.byRealHour(card) && card.answers().item(PayItem.ID).isPresent();
    }

    /// As soon as one card weighs what is left for each real hour, pay is compared by that on all: two measures have no
    /// difference.
    private Scorecard byRealHour(Scorecard card) {
        return PayItem.settle(card.withWeighedPay(WeighedPay.REAL_HOUR), cards.person().get().aims());
    }

    /// What the offer says, or else the median that is published for the occupation, where the card is about.
    /// An offer that nobody earns is no pay to compare by; the card itself asks about it.
    private Map<String, Double> pay(List<Scorecard> chosen) {
        Map<String, Double> known = new HashMap<>();
        for (Scorecard card : chosen) {
            Optional<Offer> offer = card.subject().offer();
            if (offer.isPresent() && !PlausiblePay.holds(offer.get().cents(), offer.get().basis())) {
                continue;
            }
            offer.map(Offer::centsPerHour)
                    .or(() -> careers.careers().get().paid(card.subject())
                            .flatMap(paid -> paid.career().hourlyCents(PayMeasure.MEDIAN).stream().boxed().findFirst())
                            .map(cents -> (double) cents))
                    .ifPresent(cents -> known.put(card.id(), cents));
        }
        return known;
    }

    private Optional<ComparedPay> compared(Map<String, Double> pay) {
        List<Double> amounts = new ArrayList<>(pay.values());
        long worst = (long) Math.floor(amounts.stream().mapToDouble(cents -> cents).min().orElse(0));
        long best = (long) Math.ceil(amounts.stream().mapToDouble(cents -> cents).max().orElse(0));
        return payPoints.get().orElse(0) > 0 && best > worst
                ? Optional.of(new ComparedPay(new PayCriterion(payPoints.get().getAsDouble(), worst, best), pay))
                : Optional.empty();
    }
}
