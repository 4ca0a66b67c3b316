package mizan.ui.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.domain.occupation.SocCode;
import mizan.domain.scorecard.Offer;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardSubject;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.scorecards.ScorecardList;
import mizan.scorecards.ScorecardWorkspace;
import mizan.settings.Settings;
import mizan.ui.session.OptionStop;
import mizan.ui.session.Session;

/// Keeps the options and the cards that weigh them together: what is said of an offer on one side is said on the other.
///
/// The option names its card, and the card's subject says the same work, place and pay, so that a card stands for itself
/// in a file, and an undo on the card is one of the offer too.
final class OptionCards {

    private final Session session;
    private final ScorecardWorkspace kept;
    private final WithoutEcho echo = new WithoutEcho();

    OptionCards(Session session, ScorecardWorkspace kept) {
        this.session = session;
        this.kept = kept;
        new OptionAims(session, kept);
        echo.tell(this::begin);
        session.tray().entries().subscribe(() -> echo.tell(() -> session.tray().options().forEach(this::tellCard)));
        kept.cards().subscribe((before, now) -> echo.tell(() -> tellOptions(before, now)));
    }

    /// The option that the detail of a stop names, by its id or by its work: of several for the same work the one with the
    /// code as its id, or the first; of work that is not among the options one that is in no tray. Empty if it names none.
    Optional<Option> named(String detail) {
        return OptionStop.id(detail).flatMap(session.tray()::option)
                .or(() -> SocCode.isCode(detail) ? Optional.of(about(new SocCode(detail)))
                        : session.tray().option(detail));
    }

    private Option about(SocCode work) {
        List<Option> all = session.tray().options().stream().filter(option -> option.occupation().equals(work))
                .toList();
        return all.stream().filter(option -> option.id().equals(work.text())).findFirst()
                .or(() -> all.stream().findFirst()).orElseGet(() -> session.tray().fresh(work));
    }

    /// The card that weighs the option from now on; empty if there is none yet.
    Optional<Scorecard> takeUp(Option option) {
        Optional<Scorecard> about = about(option);
        about.ifPresent(card -> link(option, card));
        return about;
    }

    /// The card that weighs the option; of one that none does yet, a card about the same work whose offer is no other.
    private Optional<Scorecard> about(Option option) {
        Stream<Scorecard> active = kept.cards().get().active().stream();
        Optional<Scorecard> linked = option.card().flatMap(id -> kept.cards().get().active().stream()
                .filter(card -> card.id().equals(id)).findFirst());
        return linked.or(() -> active
                .filter(card -> card.subject().occupation().equals(Optional.of(option.occupation())))
                .filter(card -> session.tray().weighedBy(card.id()).filter(other -> !other.id().equals(option.id()))
                        .isEmpty())
                .filter(card -> option.pay().isEmpty() || card.subject().offer().isEmpty()
                        || card.subject().offer().equals(offer(option)))
                .findFirst());
    }

    /// What a card about the option is about.
    ///
    /// @param title of its occupation
    static ScorecardSubject subject(Option option, String title) {
        String own = option.offer().map(JobOffer::name).orElse("");
        return new ScorecardSubject(own.isBlank() ? title : own, Optional.of(option.occupation()),
                option.place(), offer(option));
    }

    /// From now on the card weighs the option, if it is in the tray. What the option leaves open the card may have said.
    private void link(Option option, Scorecard card) {
        session.tray().change(option.id(), one -> {
            JobOffer offer = one.offer().orElse(JobOffer.OPEN);
            JobOffer known = told(one, card.subject()).offer().orElse(JobOffer.OPEN);
            return one.withOffer(offer.withPay(offer.pay().or(known::pay)).withPlace(offer.place().or(known::place)))
                    .withCard(Optional.of(card.id()));
        });
    }

    /// The two are kept in two files: what one of them says alone, the other takes over; then the option has its say.
    private void begin() {
        for (Option option : session.tray().options()) {
            option.card().flatMap(kept.cards().get()::card).ifPresent(card -> {
                link(option, card);
                session.tray().option(option.id())
                        .ifPresent(linked -> kept.takeOver(all -> all.change(card.id(), one -> told(one, linked))));
            });
        }
    }

    private void tellCard(Option option) {
        option.card().ifPresent(id -> kept.change(id, "option " + option.id(), card -> told(card, option)));
    }

    private static Scorecard told(Scorecard card, Option option) {
        return card
                .withSubject(card.subject().withOccupation(Optional.of(option.occupation())).withPlace(option.place())
                        .withOffer(offer(option)));
    }

    private void tellOptions(ScorecardList before, ScorecardList now) {
        for (Scorecard card : now.active()) {
            Optional<ScorecardSubject> earlier = before.card(card.id()).map(Scorecard::subject);
            if (earlier.isPresent() && !earlier.get().equals(card.subject())) {
                tellOption(card);
            }
        }
    }

    /// An offer that is said on a card alone becomes an option, if there is room for one. A card that is about no work any
    /// more weighs no option.
    private void tellOption(Scorecard card) {
        Optional<Option> linked = session.tray().weighedBy(card.id());
        if (card.subject().occupation().isEmpty()) {
            linked.ifPresent(option -> session.tray().put(option.withCard(Optional.empty())));
            return;
        }
        var occupation = card.subject().occupation().get();
        Option option = linked.or(() -> session.tray().options().stream()
                .filter(one -> one.occupation().equals(occupation) && one.card().isEmpty())
                .filter(one -> one.offer().isEmpty() || offer(one).equals(card.subject().offer()))
                .findFirst())
                .orElseGet(() -> session.tray().fresh(occupation));
        if (linked.isPresent() || card.subject().offer().isPresent()) {
            session.tray().put(told(option.withOccupation(occupation), card.subject())
                    .withCard(Optional.of(card.id())));
        }
    }

    private Option told(Option option, ScorecardSubject subject) {
        JobOffer offer = option.offer().orElse(JobOffer.OPEN);
        Optional<SaidPay> pay = subject.offer().equals(offer(option))
                ? option.pay()
                : subject.offer().filter(said -> said.cents() > 0).map(this::said);
        return option.withOffer(offer.withPay(pay).withPlace(subject.place()));
    }

    private SaidPay said(Offer offer) {
        Settings settings = session.settings();
        String text = new Formats(settings.language().get(), settings.digits().get()).typed(offer.cents(),
                offer.basis());
        return new SaidPay(text, offer.basis(), offer.cents());
    }

    private static Optional<Offer> offer(Option option) {
        return option.pay().map(pay -> new Offer(pay.cents(), pay.basis()));
    }
}
