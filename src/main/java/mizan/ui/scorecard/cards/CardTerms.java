package mizan.ui.scorecard.cards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.settings.Settings;
import mizan.ui.session.KeptOffers;
import mizan.ui.session.Session;

/// What was said of the offers that cards weigh: it is kept with their options, and goes with the cards into files.
record CardTerms(Session session) {

    /// By the ids of the cards.
    Map<String, PlacedTerms> of(List<Scorecard> cards) {
        KeptOffers told = offers();
        Map<String, PlacedTerms> terms = new HashMap<>();
        cards.forEach(card -> {
            String key = session.tray().weighedBy(card.id()).map(Option::id).orElse(card.id());
            if (told.tells(key)) {
                terms.put(card.id(), told.offer(key));
            }
        });
        return terms;
    }

    /// Gives the terms to the option that the card weighs, which there is from now on, if there is room; without it they
    /// are kept with the card. What the person has said of it themselves stays.
    ///
    /// @return whether there was room, if there has to be: a card that is about no work weighs no option
    boolean give(Scorecard card, PlacedTerms terms) {
        Optional<Option> option = session.tray().weighedBy(card.id())
                .or(() -> card.subject().occupation().map(occupation -> fresh(card, occupation, terms)))
                .filter(session.tray()::put);
        KeptOffers known = offers();
        String key = option.map(Option::id).orElse(card.id());
        if (!known.tells(key)) {
            known.keepOffer(key, terms);
            session.settings().offers().set(known.written());
        }
        return option.isPresent() || card.subject().occupation().isEmpty();
    }

    /// With an id under which nothing was said yet.
    private Option fresh(Scorecard card, SocCode occupation, PlacedTerms terms) {
        Option fresh = session.tray().fresh(occupation);
        String id = offers().tells(fresh.id()) ? card.id() : fresh.id();
        return new Option(id, occupation, Optional.empty(), Optional.of(card.id()))
                .withOffer(new JobOffer("", Optional.of(terms.place()).filter(place -> !place.isEmpty()),
                        card.subject().offer().filter(offer -> offer.cents() > 0).map(this::said)));
    }

    private KeptOffers offers() {
        return KeptOffers.of(session.settings().offers().get(), session.tray().options());
    }

    private SaidPay said(Offer offer) {
        Settings settings = session.settings();
        return new SaidPay(new Formats(settings.language().get(), settings.digits().get()).typed(offer.cents(),
                offer.basis()), offer.basis(), offer.cents());
    }
}
