package mizan.ui.scorecard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.LatestOnly;
import mizan.background.Tasks;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Published;
import mizan.domain.offer.TaxYears;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.PayItem;
import mizan.domain.scorecard.RealHours;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.situation.Option;
import mizan.scorecards.ListedScorecard;
import mizan.scorecards.ScorecardWorkspace;
import mizan.ui.session.KeptOffers;
import mizan.ui.session.Session;

/// Reckons what is left of pay for each real hour as soon as a card weighs that, and whenever anything changes that it
/// follows from. Until then it asks nothing and reads nothing.
public final class RealHoursModel {

    private final Session session;
    private final ScorecardWorkspace kept;
    private final StateTaxes states;
    private final Supplier<TaxYears> taxes;
    private final LocalDate today;
    private final LatestOnly latest;
    private final Map<String, Optional<String>> stateOf = new HashMap<>();
    private final ReadOnlyObjectWrapper<Reckoned> reckoned = new ReadOnlyObjectWrapper<>(Reckoned.NOTHING);

    /// The reckoning.
    ///
    /// @param now of what the person has or needs, in their present job; empty if they have not said
    /// @param goal of what would satisfy them, in their present job
    /// @param offers by the id of the card; those whose pay is known
    public record Reckoned(Optional<HonestHour> now, Optional<HonestHour> goal, Map<String, HonestHour> offers) {

        static final Reckoned NOTHING = new Reckoned(Optional.empty(), Optional.empty(), Map.of());
    }

    /// @param today from which the tax year follows
    public RealHoursModel(Session session, ScorecardWorkspace kept, StateTaxes states, Supplier<TaxYears> taxes,
            LocalDate today, Tasks tasks) {
        this.session = session;
        this.kept = kept;
        this.states = states;
        this.taxes = taxes;
        this.today = today;
        this.latest = new LatestOnly(tasks, "the states of jobs could not be loaded");
        // After those who show the cards have taken the change, and not before as where one hears of an invalidation.
        kept.cards().subscribe((_, _) -> reckon());
        session.settings().offers().subscribe((_, _) -> reckon());
        session.tray().entries().subscribe(() -> reckon());
        session.dataEdition().subscribe((_, _) -> {
            stateOf.clear();
            reckon();
        });
        // Of what is kept nowhere, a card that is there already shows nothing before.
        reckon();
    }

    public ReadOnlyObjectProperty<Reckoned> reckoned() {
        return reckoned.getReadOnlyProperty();
    }

    private void reckon() {
        List<Scorecard> all = kept.cards().get().all().stream().map(ListedScorecard::card).toList();
        if (all.stream().noneMatch(PayItem::byRealHour)) {
            return;
        }
        KeptOffers offers = KeptOffers.of(session.settings().offers().get(), session.tray().options());
        // All cards, as those that weigh the pay offered are compared with the others.
        Map<String, PlacedTerms> terms = new HashMap<>();
        all.forEach(card -> terms(card, offers).ifPresent(each -> terms.put(card.id(), each)));
        Set<String> places = new HashSet<>(Set.of(offers.present().place()));
        terms.values().forEach(each -> places.add(each.place()));
        if (stateOf.keySet().containsAll(places)) {
            publish(terms, offers.present());
        } else {
            latest.run(() -> states.ask(places), found -> {
                stateOf.putAll(found);
                reckon();
            });
        }
    }

    private void publish(Map<String, PlacedTerms> terms, PlacedTerms present) {
        PayAims aims = kept.cards().get().person().aims();
        Map<String, HonestHour> hours = new HashMap<>();
        terms.forEach((card, told) -> hour(told).ifPresent(each -> hours.put(card, each)));
        Reckoned now = new Reckoned(aims.now().flatMap(pay -> inPresentJob(present, pay)),
                aims.goal().flatMap(pay -> inPresentJob(present, pay)), hours);
        Map<String, RealHours.OfOffer> offers = new HashMap<>();
        kept.cards().get().all().stream().map(each -> each.card().id())
                .forEach(id -> offers.put(id, RealHours.of(Optional.ofNullable(hours.get(id)))));
        RealHours real = new RealHours(RealHours.cents(now.now()), RealHours.cents(now.goal()), offers);
        kept.follow(cards -> cards.with(cards.person().withAims(cards.person().aims().withReal(real))));
        reckoned.set(now);
    }

    /// What was said of the offer that the card weighs, with the pay and the place that the card says; empty if it says no
    /// pay that can be meant.
    private Optional<PlacedTerms> terms(Scorecard card, KeptOffers offers) {
        String key = session.tray().weighedBy(card.id()).map(Option::id).orElse(card.id());
        PlacedTerms told = offers.offer(key).in(card.subject().place().orElse(""));
        return card.subject().offer().flatMap(pay -> told.terms().likely(pay.basis(), pay.cents())).map(told::with);
    }

    private Optional<HonestHour> inPresentJob(PlacedTerms present, Offer pay) {
        return pay.cents() == 0 ? Optional.empty() : present.paying(pay.basis(), pay.cents()).flatMap(this::hour);
    }

    private Optional<HonestHour> hour(PlacedTerms placed) {
        return HonestHour.of(placed.terms(), new Published(taxes.get().of(today.getYear()),
                stateOf.getOrDefault(placed.place(), Optional.empty()), Optional.empty()));
    }
}
