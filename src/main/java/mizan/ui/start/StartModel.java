package mizan.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import mizan.background.Answer;
import mizan.background.LatestOnly;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayBasis;
import mizan.domain.situation.JobOffer;
import mizan.domain.situation.Option;
import mizan.domain.situation.SaidPay;
import mizan.i18n.Formats;
import mizan.i18n.TypedPay;
import mizan.ui.session.Navigation.Stop;
import mizan.ui.session.OfferStop;
import mizan.ui.session.OptionStop;
import mizan.ui.session.Screen;
import mizan.ui.session.Session;

/// The sentence that a person fills, the answer to it, and the way on from there.
///
/// The sentence tells one option. It becomes one of those that are compared as soon as it says a pay, or when the person
/// goes on with it; what is only looked at stays out of the tray.
public final class StartModel {

    /// For whoever has no offer: call-centre work, nursing, driving, software, teaching.
    static final List<SocCode> TO_LOOK_AT = Stream
            .of("43-4051", "29-1141", "53-3032", "15-1252", "25-2021").map(SocCode::new).toList();

    private final Session session;
    private final StartQuestions questions;
    private final Answer<StartAnswer> answer;
    private final Answer<StartExample> example;
    private final LatestOnly ready;
    private final ReadOnlyObjectWrapper<Optional<SocCode>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty typedPay = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<SaidPay>> pay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper noRoom = new ReadOnlyBooleanWrapper();
    private String id = "";
    private boolean taking;
    private boolean meaning;
    private Optional<Wanted> asked = Optional.empty();

    /// All that an answer or the example follows from.
    ///
    /// @param subject empty for the example
    private record Wanted(Optional<StartQuestions.Asked> subject, Vintage year, String language) {}

    public StartModel(Session session, StartQuestions questions, Tasks tasks) {
        this.session = session;
        this.questions = questions;
        this.answer = new Answer<>(tasks, "the answer could not be loaded");
        this.example = new Answer<>(tasks, "the example could not be loaded");
        this.ready = new LatestOnly(tasks, "what the answers are about could not be loaded");
        place.set(session.home().get());
        session.sentence().ifPresent(this::take);
        LentPlace.join(session.home(), place, () -> job.get().isEmpty());
        place.subscribe((_, _) -> changed());
        typedPay.subscribe((_, _) -> changed());
        session.basis().subscribe((_, _) -> tellOnBasis());
        session.tray().entries().subscribe(this::follow);
        session.vintage().subscribe((_, _) -> ask());
        session.dataEdition().subscribe((_, _) -> load());
        session.settings().language().subscribe((_, _) -> ask());
        session.navigation().hereProperty().subscribe(_ -> ask());
    }

    public Session session() {
        return session;
    }

    /// The example, or the answer.
    public ReadOnlyObjectProperty<? extends Loadable<?>> shown() {
        return job.get().isEmpty() ? example.state() : answer.state();
    }

    ReadOnlyObjectProperty<Loadable<StartAnswer>> answer() {
        return answer.state();
    }

    public ReadOnlyObjectProperty<Loadable<StartExample>> example() {
        return example.state();
    }

    /// The occupation that the sentence names; empty while it is open.
    public ReadOnlyObjectProperty<Optional<SocCode>> job() {
        return job.getReadOnlyProperty();
    }

    /// The area code of the place that the sentence names; empty for the whole country.
    public StringProperty place() {
        return place;
    }

    public StringProperty typedPay() {
        return typedPay;
    }

    /// What pay is told for everywhere, and so what the typed pay is for.
    public ReadOnlyProperty<PayBasis> basis() {
        return session.basis();
    }

    /// Takes the typed pay as pay for this. Where another screen tells pay for something else, the offer stays the same,
    /// and what it comes to is written in its place.
    void mean(PayBasis basis) {
        meaning = true;
        session.basis().set(basis);
        meaning = false;
    }

    private void tellOnBasis() {
        if (meaning || pay.get().isEmpty()) {
            changed();
        } else {
            taking = true;
            typedPay.set(text(pay.get().get()));
            taking = false;
        }
    }

    private String text(SaidPay said) {
        PayBasis basis = session.basis().get();
        return said.basis() == basis
                ? said.text()
                : new Formats(session.settings().language().get(), session.settings().digits().get())
                        .typed(said.on(basis), basis);
    }

    /// The pay that the sentence says; empty while it is open, or says nothing that can be meant.
    ReadOnlyObjectProperty<Optional<SaidPay>> pay() {
        return pay.getReadOnlyProperty();
    }

    /// Whether the sentence would be an option if there were room for one.
    ReadOnlyBooleanProperty noRoom() {
        return noRoom.getReadOnlyProperty();
    }

    public void name(SocCode occupation) {
        Optional<Option> kept = session.tray().option(id);
        if (kept.isEmpty()) {
            // Named after its first work it would be taken for that work.
            id = "";
        } else if (kept.get().card().isPresent() && !kept.get().occupation().equals(occupation)) {
            // What was weighed stays as it is: other work is another offer.
            another();
        }
        job.set(Optional.of(occupation));
        changed();
    }

    /// Looks at an occupation without an offer. An offer that was said stays among the options.
    void look(SocCode occupation) {
        another();
        name(occupation);
    }

    /// Begins another sentence; the place stays.
    public void another() {
        taking = true;
        id = "";
        job.set(Optional.empty());
        typedPay.set("");
        taking = false;
        changed();
    }

    /// Weighs the option.
    void weigh() {
        goOn(OptionStop::of);
    }

    /// What is left of the offer for each real hour.
    void showLeft() {
        goOn(option -> OfferStop.of(option).stop());
    }

    void compare() {
        goOn(_ -> Stop.at(Screen.COMPARE));
    }

    void showOnMap() {
        goOn(option -> new Stop(Screen.MAP, option.occupation().text()));
    }

    void openProfile(SocCode occupation) {
        session.navigation().go(new Stop(Screen.CAREERS, occupation.text()));
    }

    private void goOn(Function<Option, Stop> where) {
        said().filter(session.tray()::put).ifPresentOrElse(option -> session.navigation().go(where.apply(option)),
                () -> noRoom.set(said().isPresent()));
    }

    /// The option that the sentence tells; empty while it names no occupation.
    Optional<Option> said() {
        return job.get().map(occupation -> {
            if (id.isEmpty()) {
                id = session.tray().freeId(occupation);
            }
            Optional<Option> kept = session.tray().option(id);
            return new Option(id, occupation, Optional.empty(),
                    kept.filter(option -> option.occupation().equals(occupation)).flatMap(Option::card))
                    .withOffer(new JobOffer(kept.flatMap(Option::offer).map(JobOffer::name).orElse(""),
                            Optional.of(place.get()).filter(code -> !code.isEmpty()), pay.get()));
        });
    }

    private void changed() {
        if (taking) {
            return;
        }
        pay.set(amount());
        Optional<Option> option = said();
        session.say(option);
        boolean kept = session.tray().option(id).isPresent();
        noRoom.set(option.isPresent() && !kept && session.tray().full());
        option.filter(one -> kept || one.pay().isPresent()).ifPresent(session.tray()::put);
        ask();
    }

    private Optional<SaidPay> amount() {
        PayBasis basis = session.basis().get();
        var typed = TypedPay.of(typedPay.get(), basis).amount();
        return typed.isPresent()
                ? Optional.of(new SaidPay(typedPay.get(), basis, typed.getAsLong()))
                : Optional.empty();
    }

    /// What is said of the option elsewhere, such as on its card, is what the sentence says.
    private void follow() {
        noRoom.set(noRoom.get() && session.tray().full());
        session.tray().option(id).filter(option -> !Optional.of(option).equals(said())).ifPresent(option -> {
            take(option);
            session.say(Optional.of(option));
        });
        ask();
    }

    private void take(Option option) {
        taking = true;
        id = option.id();
        job.set(Optional.of(option.occupation()));
        place.set(option.place().orElse(""));
        typedPay.set(option.pay().map(this::text).orElse(""));
        pay.set(option.pay());
        taking = false;
    }

    /// Makes ready what would be slow at the first answer.
    public void warmUp() {
        ready.run(questions::warmUp, _ -> {});
    }

    /// Asks again, such as after a failure.
    void load() {
        asked = Optional.empty();
        ask();
    }

    /// Asks if what is shown would be another. What is asked while another screen is open is asked on the way back.
    private void ask() {
        if (session.navigation().here().screen() != Screen.START) {
            return;
        }
        Vintage year = session.vintage().getValue();
        String language = session.settings().language().get().tag();
        Wanted wanted = new Wanted(job.get().map(code -> new StartQuestions.Asked(code, session.tray().seriesOf(code),
                Optional.of(place.get()).filter(each -> !each.isEmpty()), year, language)), year, language);
        if (asked.equals(Optional.of(wanted))) {
            return;
        }
        asked = Optional.of(wanted);
        wanted.subject().ifPresentOrElse(
                subject -> answer.ask(() -> questions.answer(subject), found -> found
                        .<Loadable<StartAnswer>>map(Loadable.Ready::new).orElseGet(Loadable.Empty::new)),
                () -> {
                    answer.clear();
                    example.ask(() -> questions.example(year, language));
                });
    }
}
