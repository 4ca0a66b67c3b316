package mizan.ui.scorecard.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.scorecards.file.OffersJson;
import mizan.scorecards.file.OffersJson.Offers;
import mizan.settings.Settings;
import mizan.ui.session.Session;

/// What was said of the offers that cards weigh: it is kept with their options, and goes with the cards into files.
record CardTerms(Session session) {

    /// By the ids of the cards.
    Map<String, PlacedTerms> of(List<Scorecard> cards) {
        Map<String, PlacedTerms> told = offers().told();
        Map<String, PlacedTerms> terms = new HashMap<>();
        cards.forEach(card -> option(card).map(Option::id).map(told::get)
                .ifPresent(each -> terms.put(card.id(), each)));
        return terms;
    }

    /// Gives the terms to the option that the card weighs, which there is from now on, if there is room. What the person has
    /// said of it themselves stays.
    void give(Scorecard card, PlacedTerms terms) {
        Offers known = offers();
        Optional<Option> option = option(card).or(() -> card.subject().occupation()
                .map(occupation -> session.tray().fresh(occupation).withCard(Optional.of(card.id()))
                        .withOffer(new JobOffer("", Optional.of(terms.place()).filter(place -> !place.isEmpty()),
                                card.subject().offer().filter(offer -> offer.cents() > 0).map(this::said)))));
        option.filter(each -> !known.told().containsKey(each.id())).filter(session.tray()::put).ifPresent(each -> {
            Map<String, PlacedTerms> more = new HashMap<>(known.told());
            more.put(each.id(), terms);
            session.settings().offers().set(OffersJson.write(new Offers(more, known.unread())));
        });
    }

    private Optional<Option> option(Scorecard card) {
        return session.tray().options().stream().filter(one -> one.card().equals(Optional.of(card.id()))).findFirst();
    }

    private Offers offers() {
        String kept = session.settings().offers().get();
        return kept.isEmpty() ? new Offers(Map.of(), Map.of()) : OffersJson.read(kept);
    }

    private SaidPay said(Offer offer) {
        Settings settings = session.settings();
        return new SaidPay(new Formats(settings.language().get(), settings.digits().get()).typed(offer.cents(),
                offer.basis()), offer.basis(), offer.cents());
    }
}
