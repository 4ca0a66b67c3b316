package mizan.ui.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.occupation.SocCode;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.MatchingPay;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.offer.Published;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.TaxYear;
import mizan.domain.offer.TaxYears;
import mizan.domain.offer.Term;
import mizan.domain.offer.TermFault;
import mizan.domain.offer.Terms;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayMeasure;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import mizan.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The offer of the occupation whose page is open, what is left of it, and what it is held against.
public final class OfferModel {

    private final Session session;
    private final OfferQuestions questions;
    private final TaxYear tax;
    private final LocalDate today;
    private final Answer<OfferFacts> facts;
    private final ReadOnlyObjectWrapper<Optional<SocCode>> code = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.OFFER);
    private final ObjectProperty<Against> against = new SimpleObjectProperty<>(Against.of(Against.Kind.PUBLISHED));
    private final ReadOnlyObjectWrapper<Reckoned> reckoned = new ReadOnlyObjectWrapper<>(Reckoned.NOTHING);
    private final ObjectProperty<Optional<Wanted>> wanted = new SimpleObjectProperty<>(Optional.empty());
    private @Nullable KeptOffers kept;
    private Set<StepKind> off = Set.of();

    /// Whose terms the fields are about.
    enum Whose {
        OFFER, PRESENT
    }

    /// What follows from the terms as they are.
    ///
    /// @param hour empty while the pay is open
    /// @param beside what it is held against; empty while that is not known
    record Reckoned(Optional<HonestHour> hour, Optional<HonestHour> beside) {

        static final Reckoned NOTHING = new Reckoned(Optional.empty(), Optional.empty());
    }

    public OfferModel(Session session, OfferQuestions questions, TaxYears taxes, LocalDate today, Tasks tasks) {
        this.session = session;
        this.questions = questions;
        this.tax = taxes.of(today.getYear());
        this.today = today;
        this.facts = new Answer<>(tasks, "the occupation of the offer could not be loaded");
        session.navigation().hereProperty().subscribe(this::arrive);
        session.vintage().subscribe((_, _) -> ask());
        session.dataEdition().subscribe((_, _) -> ask());
        session.settings().language().subscribe((_, _) -> ask());
        facts.state().subscribe((_, _) -> reckon());
        against.subscribe((_, _) -> reckon());
    }

    private void arrive(Stop here) {
        Optional<SocCode> arrived = OfferStop.occupation(here);
        arrived.ifPresent(this::takeOver);
        if (arrived.isPresent() && !arrived.equals(code.get())) {
            off = Set.of();
            whose.set(Whose.OFFER);
            code.set(arrived);
            against.set(Against.of(kept().present().terms().told(Term.PAY) ? Against.Kind.PRESENT
                    : Against.Kind.PUBLISHED));
            ask();
            reckon();
        }
    }

    /// What was said of the offer elsewhere is what the fields say.
    private void takeOver(SocCode open) {
        PlacedTerms before = kept().offer(open);
        PlacedTerms told = new OptionTerms(session).toldElsewhere(open, before);
        if (!told.equals(before)) {
            kept().keepOffer(open, told);
            session.settings().offers().set(kept().written());
            reckon();
        }
    }

    Session session() {
        return session;
    }

    TaxYear tax() {
        return tax;
    }

    /// Whether the tax year that is reckoned with is over.
    boolean taxYearIsOver() {
        return tax.over(today);
    }

    ReadOnlyObjectProperty<Optional<SocCode>> code() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Loadable<OfferFacts>> facts() {
        return facts.state();
    }

    Optional<OfferFacts> known() {
        return facts.state().get() instanceof Loadable.Ready<OfferFacts>(OfferFacts found) ? Optional.of(found)
                : Optional.empty();
    }

    ObjectProperty<Whose> whose() {
        return whose;
    }

    ObjectProperty<Against> against() {
        return against;
    }

    ReadOnlyObjectProperty<Reckoned> reckoned() {
        return reckoned.getReadOnlyProperty();
    }

    PlacedTerms offer() {
        return code.get().map(kept()::offer).orElse(PlacedTerms.NONE);
    }

    PlacedTerms present() {
        return kept().present();
    }

    /// Those that the fields are about.
    PlacedTerms edited() {
        return whose.get() == Whose.OFFER ? offer() : present();
    }

    void change(UnaryOperator<Terms> change) {
        keep(edited().with(change.apply(edited().terms())));
    }

    /// Why the term cannot be left open, if it cannot: without it others may not be.
    Optional<TermFault> faultWithout(Term term) {
        return edited().terms().faultWithout(term);
    }

    void changeState(String state) {
        if (!state.equals(edited().state())) {
            keep(edited().in(state));
            ask();
        }
    }

    private void keep(PlacedTerms terms) {
        if (whose.get() == Whose.PRESENT) {
            kept().keepPresent(terms);
        } else {
            code.get().ifPresent(open -> {
                kept().keepOffer(open, terms);
                new OptionTerms(session).tell(open, terms);
            });
        }
        session.settings().offers().set(kept().written());
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
        kept().occupations().stream().filter(each -> !code.get().equals(Optional.of(each)))
                .filter(each -> kept().offer(each).terms().told(Term.PAY))
                .sorted(Comparator.comparing(SocCode::text))
                .forEach(each -> choices.add(new Against(Against.Kind.ANOTHER, Optional.of(each))));
        return choices;
    }

    /// The pay at which the offer leaves as much for each real hour as what it is held against; empty if none does.
    OptionalLong matching() {
        Reckoned now = reckoned.get();
        return now.hour().isEmpty() || now.beside().isEmpty() ? OptionalLong.empty()
                : MatchingPay.least(now.hour().get(), now.beside().get().perHour().likely());
    }

    /// What the next published percentile above the offer would bring.
    Optional<NextMark> next() {
        return reckoned.get().hour().flatMap(hour -> known().flatMap(OfferFacts::pay)
                .flatMap(range -> NextMark.above(hour, range)));
    }

    /// What is published about the place of the terms.
    Published published(PlacedTerms terms) {
        return new Published(tax, Optional.of(terms.state()).filter(state -> !state.isEmpty()),
                known().flatMap(found -> found.prices(terms.state())));
    }

    private KeptOffers kept() {
        KeptOffers read = kept;
        if (read == null) {
            read = KeptOffers.of(session.settings().offers().get());
            kept = read;
        }
        return read;
    }

    void ask() {
        code.get().ifPresent(open -> {
            Set<SocCode> named = new HashSet<>(kept().occupations());
            named.add(open);
            OfferQuestions.Asked asked = new OfferQuestions.Asked(open, named, offer().state(),
                    session.vintage().getValue(), session.settings().language().get().tag());
            facts.ask(() -> questions.ask(asked));
        });
    }

    private void reckon() {
        if (code.get().isPresent()) {
            PlacedTerms offer = offer();
            reckoned.set(new Reckoned(HonestHour.of(offer.terms(), published(offer), off), beside(offer)));
        }
    }

    private Optional<HonestHour> beside(PlacedTerms offer) {
        return switch (against.get().kind()) {
            case PRESENT -> hour(present());
            case ANOTHER -> against.get().other().flatMap(other -> hour(kept().offer(other)));
            case PUBLISHED -> known().flatMap(OfferFacts::pay)
                    .map(pay -> pay.pay(PayMeasure.MEDIAN, offer.terms().basis()))
                    .flatMap(median -> median instanceof Figure.Amount(long cents, _)
                            ? NextMark.withPay(offer.terms(), cents)
                            : Optional.empty())
                    .flatMap(terms -> hour(offer.with(terms)));
        };
    }

    private Optional<HonestHour> hour(PlacedTerms terms) {
        return HonestHour.of(terms.terms(), published(terms), off);
    }
}
