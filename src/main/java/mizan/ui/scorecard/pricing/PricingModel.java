package mizan.ui.scorecard.pricing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayMeasure;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.PayCriterion;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.PricedItem;
import mizan.domain.scorecard.Scorecard;
import mizan.ui.scorecard.OccupationFacts;
import mizan.ui.scorecard.OccupationFacts.Career;
import mizan.ui.scorecard.OccupationFactsModel;
import mizan.ui.scorecard.ScorecardModel;

/// What the answers make each item worth in pay, beside the real gap between two occupations; editable both ways.
public final class PricingModel {

    private final ScorecardModel cards;
    private final OccupationFactsModel careers;
    private final ReadOnlyObjectWrapper<Optional<SocCode>> one = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SocCode>> other = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Gap>> gap = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Two occupations whose median pay differs, in cents per hour.
    ///
    /// @param place the code of the place that both medians are of; empty if both are the whole country's
    record Gap(Career worse, Career better, long worst, long best, int year, Optional<String> place) {

        long cents() {
            return best - worst;
        }
    }

    public PricingModel(ScorecardModel cards, OccupationFactsModel careers) {
        this.cards = cards;
        this.careers = careers;
        careers.careers().subscribe(this::choosePair);
        cards.card().subscribe(this::choosePair);
        one.subscribe((_, _) -> findGap());
        other.subscribe((_, _) -> findGap());
    }

    OccupationFactsModel careers() {
        return careers;
    }

    ScorecardModel cards() {
        return cards;
    }

    /// The card's own; empty if it is about none, or no median is published.
    ReadOnlyObjectProperty<Optional<SocCode>> one() {
        return one.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<SocCode>> other() {
        return other.getReadOnlyProperty();
    }

    /// Empty while there is no other occupation, or the two have the same pay or no published number.
    ReadOnlyObjectProperty<Optional<Gap>> gap() {
        return gap.getReadOnlyProperty();
    }

    /// What the gap matters, 0 to 100; empty if the person has not said.
    OptionalDouble points() {
        Optional<PayCriterion> pay = cards.card().get().flatMap(Scorecard::pay);
        return pay.isPresent() ? OptionalDouble.of(pay.get().points()) : OptionalDouble.empty();
    }

    /// A gap that matters nothing cannot price anything: 0 counts as no answer.
    void matters(OptionalDouble points) {
        gap.get().ifPresent(real -> cards.edit("pay matters", card -> card.withPay(points.orElse(0) > 0
                ? Optional.of(new PayCriterion(points.getAsDouble(), real.worst(), real.best()))
                : Optional.empty())));
    }

    /// Whether pay is weighed as an item of the card, which then tells what the others are worth.
    boolean asItem() {
        return cards.card().get().flatMap(this::weighedPay).isPresent();
    }

    /// Whether that is what is left of it for each real hour.
    boolean byRealHour() {
        return asItem() && cards.card().get().filter(PayItem::byRealHour).isPresent();
    }

    private Optional<PayCriterion> weighedPay(Scorecard card) {
        OptionalDouble span = PayItem.span(card, cards.person().get().aims());
        OptionalDouble points = card.answers().item(PayItem.ID).map(Item::points).orElse(OptionalDouble.empty());
        return span.isPresent() && points.orElse(0) > 0
                ? Optional.of(new PayCriterion(points.getAsDouble(), 0, Math.max(1, Math.round(span.getAsDouble()))))
                : Optional.empty();
    }

    private Scorecard priced(Scorecard card) {
        return weighedPay(card).map(pay -> card.withPay(Optional.of(pay))).orElse(card);
    }

    /// The dearest first.
    List<PricedItem> prices() {
        return cards.card().get().map(this::priced).map(PricedItem::of).orElse(List.of()).stream()
                .filter(item -> !item.item().equals(PayItem.ID))
                .sorted(Comparator.comparingDouble(item -> -item.centsPerHour()))
                .toList();
    }

    /// Whether the card's prices rest on another gap than the one that the tables show now.
    boolean outdated() {
        Optional<PayCriterion> pay = cards.card().get().flatMap(Scorecard::pay);
        return pay.isPresent() && gap.get().isPresent() && (pay.get().worst() != gap.get().get().worst()
                || pay.get().best() != gap.get().get().best());
    }

    /// Rests the card's prices on the gap that the tables show now.
    void renew() {
        matters(points());
    }

    void choose(Optional<SocCode> second) {
        other.set(second);
        if (outdated()) {
            renew();
        }
    }

    /// The weight of the item follows from the price.
    void settle(String item, long centsPerHour) {
        cards.card().get().map(card -> asItem()
                ? PricedItem.settle(priced(card), item, centsPerHour).withPay(card.pay())
                : PricedItem.settle(card, item, centsPerHour))
                .ifPresent(settled -> cards.editAll("price " + item, all -> all.answered(settled)));
    }

    /// The card's own occupation, and until the person chooses another the first one beside it. What two others are
    /// paid says nothing of the job on the card.
    private void choosePair() {
        one.set(cards.card().get().flatMap(card -> card.subject().occupation()).filter(paid()::contains));
        if (one.get().isEmpty() || other.get().filter(others()::contains).isEmpty()) {
            other.set(one.get().flatMap(_ -> others().stream().findFirst()));
        }
        findGap();
    }

    /// What the card's own occupation can be set against.
    List<SocCode> others() {
        return paid().stream().filter(code -> !Optional.of(code).equals(one.get())).toList();
    }

    private List<SocCode> paid() {
        return careers.careers().get().all().stream()
                .filter(career -> career.hourlyCents(PayMeasure.MEDIAN).isPresent()).map(Career::code).toList();
    }

    private void findGap() {
        Optional<Gap> found = one.get().flatMap(first -> other.get().flatMap(second -> gap(first, second)));
        if (found.equals(gap.get())) {
            return;
        }
        gap.set(found);
    }

    private Optional<Gap> gap(SocCode first, SocCode second) {
        Optional<Career> a = careers.careers().get().career(first);
        Optional<Career> b = careers.careers().get().career(second);
        return where().stream()
                .flatMap(code -> gap(a.flatMap(each -> each.in(code)), b.flatMap(each -> each.in(code)),
                        Optional.of(code)).stream())
                .findFirst()
                .or(() -> gap(a, b, Optional.empty()));
    }

    /// The places whose pay is wanted for the card, see [OccupationFacts#where].
    List<String> where() {
        return cards.card().get().map(card -> careers.careers().get().where(card.subject())).orElse(List.of());
    }

    private Optional<Gap> gap(Optional<Career> a, Optional<Career> b, Optional<String> place) {
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        int year = careers.careers().get().year();
        OptionalLong payA = a.get().hourlyCents(PayMeasure.MEDIAN);
        OptionalLong payB = b.get().hourlyCents(PayMeasure.MEDIAN);
        if (payA.isEmpty() || payB.isEmpty() || payA.getAsLong() == payB.getAsLong()) {
            return Optional.empty();
        }
        return Optional.of(payA.getAsLong() < payB.getAsLong()
                ? new Gap(a.get(), b.get(), payA.getAsLong(), payB.getAsLong(), year, place)
                : new Gap(b.get(), a.get(), payB.getAsLong(), payA.getAsLong(), year, place));
    }
}
