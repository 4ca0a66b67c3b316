package mizan.ui.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleObjectProperty;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.FilingStatus;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Published;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.TaxYear;
import mizan.domain.offer.TaxYears;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.ui.session.KeptOffers;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Session;

/// The offer whose page is open, what is left of it, and what it is held against.
public final class OfferModel {

    private final Session session;
    private final OfferQuestions questions;
    private final OfferKeeping keeping;
    private final PresentJob present;
    private final Supplier<TaxYears> taxes;
    private final LocalDate today;
    private final Answer<OfferFacts> facts;
    private final ReadOnlyObjectWrapper<Optional<OfferStop>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.OFFER);
    private final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.of(Against.Kind.PUBLISHED));
    private final ReadOnlyObjectWrapper<Reckoned> reckoned = new ReadOnlyObjectWrapper<>(Reckoned.NOTHING);
    private final ObjectProperty<Optional<Wanted>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private Set<StepKind> off = Set.of();
    private boolean chosen;

    /// Whose terms the fields are about.
    enum Whose {
        OFFER, PRESENT
    }

    public OfferModel(Session session, OfferQuestions questions, Supplier<TaxYears> taxes, LocalDate today,
            Tasks tasks) {
        this.session = session;
        this.questions = questions;
        this.keeping = new OfferKeeping(session);
        this.present = new PresentJob(session, keeping);
        this.taxes = taxes;
        this.today = today;
        this.facts = new Answer<>(tasks, "the occupation of the offer could not be loaded");
        session.navigation().hereProperty().subscribe(this::arrive);
        session.vintage().subscribe((_, _) -> ask());
        session.dataEdition().subscribe((_, _) -> ask());
        session.settings().language().subscribe((_, _) -> ask());
        session.typedPay().subscribe((_, _) -> {
            turnToPresent();
            reckon();
        });
        facts.state().subscribe((_, _) -> {
            sharedRate().ifPresent(SharedRate::fill);
            reckon();
        });
        against.subscribe((_, _) -> reckon());
    }

    private void arrive(Stop here) {
        // Its work may have changed since somebody was there.
        OfferStop.at(here).map(stop -> session.tray().option(stop.option()).map(OfferStop::of).orElse(stop))
                .ifPresent(this::arriveAt);
    }

    private void arriveAt(OfferStop stop) {
        present.begin();
        takeOver(stop);
        if (!open.get().equals(Optional.of(stop))) {
            off = Set.of();
            whose.set(Whose.OFFER);
            open.set(Optional.of(stop));
            chosen = false;
            against.set(Against.of(Against.Kind.PUBLISHED));
            turnToPresent();
        }
        // Also of one that was open: its place may have been said elsewhere.
        ask();
        reckon();
    }

    /// The present job is what one would leave. Whoever chose something else to hold the offer against keeps it.
    private void turnToPresent() {
        if (!chosen && present.terms().terms().told(Term.PAY)) {
            against.set(Against.of(Against.Kind.PRESENT));
        }
    }

    /// What was said of the offer elsewhere is what the fields say.
    private void takeOver(OfferStop stop) {
        PlacedTerms before = kept().offer(stop.option());
        PlacedTerms told = new OptionTerms(session).toldElsewhere(stop, before);
        if (!told.equals(before)) {
            keeping.change(all -> all.keepOffer(stop.option(), told));
        }
    }

    Session session() {
        return session;
    }

    TaxYear tax() {
        return taxes.get().of(today.getYear());
    }

    /// Whether the tax year that is reckoned with is over.
    boolean taxYearIsOver() {
        return tax().over(today);
    }

    /// The offer whose page is open; empty before there was one.
    ReadOnlyObjectProperty<Optional<OfferStop>> open() {
        return open.getReadOnlyProperty();
    }

    Optional<OfferFacts> known() {
        return facts.state().get() instanceof Loadable.Ready<OfferFacts>(OfferFacts found) ? Optional.of(found)
                : Optional.empty();
    }

    ObjectProperty<Whose> whose() {
        return whose;
    }

    ReadOnlyProperty<Against> against() {
        return against;
    }

    /// Holds the offer against what the person chose.
    void hold(Against chosenOne) {
        chosen = true;
        against.set(chosenOne);
    }

    /// Changes whenever anything that it follows from has.
    ReadOnlyObjectProperty<Reckoned> reckoned() {
        return reckoned.getReadOnlyProperty();
    }

    PlacedTerms offer() {
        return open.get().map(stop -> kept().offer(stop.option())).orElse(PlacedTerms.NONE);
    }

    /// Those that the fields are about.
    PlacedTerms edited() {
        return whose.get() == Whose.OFFER ? offer() : present.terms();
    }

    /// Whether what was kept of an offer could not be read.
    boolean unread() {
        return !kept().unread().isEmpty();
    }

    void change(UnaryOperator<Terms> change) {
        PlacedTerms before = edited();
        PlacedTerms after = before.with(change.apply(before.terms()));
        sharedRate().ifPresent(rate -> rate.follow(whose.get(), before, after));
        keep(after);
    }

    private Optional<SharedRate> sharedRate() {
        return known().flatMap(found -> open.get().map(stop -> new SharedRate(found, keeping, present, stop.option())));
    }

    /// Tells the pay of the present job by another time: it is the same pay.
    void changeBasis(PayBasis basis) {
        change(terms -> terms.span(Term.PAY)
                .map(pay -> terms.withPay(basis, new SaidPay("", terms.basis(), pay.likely()).on(basis)))
                .orElseGet(() -> terms.withoutPay(basis)));
    }

    void changePlace(String place) {
        if (!place.equals(edited().place())) {
            keep(edited().in(place));
            ask();
        }
    }

    /// Says how the person files their taxes, whatever job they have.
    void file(Optional<FilingStatus> status) {
        keeping.change(all -> all.file(status));
        reckon();
    }

    private void keep(PlacedTerms terms) {
        if (whose.get() == Whose.PRESENT) {
            present.keep(terms);
        } else {
            open.get().ifPresent(stop -> {
                keeping.change(all -> all.keepOffer(stop.option(), terms));
                new OptionTerms(session).tell(stop, terms);
            });
        }
        reckon();
    }

    /// What the person wants to add just now, until somebody has taken them there.
    ObjectProperty<Optional<Wanted>> wanted() {
        return wanted;
    }

    /// Takes the person to what a step that is open takes.
    void want(StepKind kind) {
        wanted.set(Optional.of(Wanted.of(kind)));
    }

    /// Leaves the step out to see what it is worth, or counts it again.
    void toggle(StepKind kind) {
        Set<StepKind> changed = new HashSet<>(off);
        if (!changed.remove(kind)) {
            changed.add(kind);
        }
        off = Set.copyOf(changed);
        reckon();
    }

    void countAll() {
        off = Set.of();
        reckon();
    }

    /// What an offer can be held against.
    List<Against> choices() {
        List<Against> choices = new ArrayList<>(
                List.of(Against.of(Against.Kind.PRESENT), Against.of(Against.Kind.PUBLISHED)));
        others().stream().filter(each -> kept().offer(each.id()).terms().told(Term.PAY))
                .forEach(each -> choices.add(new Against(Against.Kind.ANOTHER, Optional.of(each.id()))));
        return choices;
    }

    private List<Option> others() {
        return session.tray().options().stream()
                .filter(each -> open.get().filter(stop -> stop.option().equals(each.id())).isEmpty()).toList();
    }

    private KeptOffers kept() {
        return keeping.offers();
    }

    private void ask() {
        open.get().ifPresent(stop -> {
            Set<SocCode> named = others().stream().map(Option::occupation).collect(Collectors.toSet());
            named.add(stop.occupation());
            Set<String> places = others().stream().map(each -> kept().offer(each.id()).place())
                    .collect(Collectors.toSet());
            places.add(kept().present().place());
            OfferQuestions.Asked asked = new OfferQuestions.Asked(stop.occupation(), named, offer().place(), places,
                    session.vintage().getValue(), session.settings().language().get().tag());
            facts.ask(() -> questions.ask(asked));
        });
    }

    private void reckon() {
        if (open.get().isPresent()) {
            PlacedTerms offer = offer();
            reckoned.set(Reckoned.of(known(), hour(offer), against.get(), beside(offer)));
        }
    }

    private Optional<HonestHour> beside(PlacedTerms offer) {
        return switch (against.get().kind()) {
            case PRESENT -> hour(present.terms());
            case ANOTHER -> against.get().other().flatMap(other -> hour(kept().offer(other)));
            case PUBLISHED -> known().flatMap(facts -> facts.atMedian(offer)).flatMap(this::hour);
        };
    }

    private Optional<HonestHour> hour(PlacedTerms placed) {
        Published published = known().map(found -> found.published(tax(), placed.place()))
                .orElseGet(() -> new Published(tax(), Optional.empty(), Optional.empty()));
        return HonestHour.of(placed.terms(), published, off);
    }
}
