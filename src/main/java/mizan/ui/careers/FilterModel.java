package mizan.ui.careers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import mizan.background.Answer;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.data.TableYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Education;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.Place;
import mizan.i18n.TypedNumber;
import mizan.i18n.TypedPay;
import mizan.query.Descriptions;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationsInPlace;
import mizan.query.OccupationsInPlace.Candidate;
import mizan.query.PlaceAndWider;
import mizan.store.Database;
import mizan.ui.session.Session;

/// The filters over all occupations and what passes them. The filters stay while the program runs.
public final class FilterModel {

    private final CareersModel careers;
    private final Session session;
    private final OccupationsInPlace occupations;
    private final Descriptions descriptions;
    private final PlaceAndWider places;
    private final InstalledWageSets sets;
    private final StringProperty payAtLeast = new SimpleStringProperty("");
    private final StringProperty jobsAtLeast = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Education>> educationAtMost = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty growing = new SimpleBooleanProperty();
    private final Answer<InPlace> inPlace;

    /// All occupations of one place.
    ///
    /// @param table of the pay and the jobs
    /// @param work what people in them do
    record InPlace(Place place, TableYear table, List<Candidate> candidates, Map<SocCode, String> work) {}

    public FilterModel(CareersModel careers, Database database, Tasks tasks) {
        this.careers = careers;
        this.session = careers.session();
        this.occupations = new OccupationsInPlace(database);
        this.descriptions = new Descriptions(database);
        this.places = new PlaceAndWider(database);
        this.sets = new InstalledWageSets(database);
        this.inPlace = new Answer<>(tasks, "the occupations could not be filtered");
        session.home().subscribe((_, _) -> reload());
        session.vintage().subscribe((_, _) -> reload());
        session.dataEdition().subscribe((_, _) -> reload());
        session.settings().language().subscribe((_, _) -> reload());
    }

    CareersModel careers() {
        return careers;
    }

    Session session() {
        return session;
    }

    /// As typed, on the session's basis; blank for any pay.
    StringProperty payAtLeast() {
        return payAtLeast;
    }

    /// As typed; blank for any number.
    StringProperty jobsAtLeast() {
        return jobsAtLeast;
    }

    ObjectProperty<Optional<Education>> educationAtMost() {
        return educationAtMost;
    }

    BooleanProperty growing() {
        return growing;
    }

    ReadOnlyObjectProperty<Loadable<InPlace>> inPlace() {
        return inPlace.state();
    }

    /// The values that the results depend on.
    ObservableValue<?>[] filters() {
        return new ObservableValue<?>[]{inPlace.state(), payAtLeast, jobsAtLeast, educationAtMost, growing,
                session.basis()};
    }

    OccupationFilter filter() {
        PayBasis basis = session.basis().get();
        OptionalLong jobs = TypedNumber.whole(jobsAtLeast.get()) instanceof TypedNumber.Read(BigDecimal value)
                ? OptionalLong.of(value.longValueExact())
                : OptionalLong.empty();
        return new OccupationFilter(basis, TypedPay.of(payAtLeast.get(), basis).amount(), educationAtMost.get(),
                growing.get(), jobs);
    }

    List<Candidate> passing(InPlace place) {
        return place.candidates().stream().filter(filter()::accepts).toList();
    }

    /// Where the person lives stays.
    void clear() {
        payAtLeast.set("");
        jobsAtLeast.set("");
        educationAtMost.set(Optional.empty());
        growing.set(false);
    }

    /// Asks if nobody has asked yet.
    void loadOnce() {
        if (!inPlace.isAsked()) {
            load();
        }
    }

    void load() {
        String area = session.home().get();
        Vintage chosen = session.vintage().getValue();
        String language = session.settings().language().get().tag();
        inPlace.ask(() -> ask(area, chosen, language));
    }

    private void reload() {
        if (inPlace.isAsked()) {
            load();
        }
    }

    private InPlace ask(String area, Vintage chosen, String language) {
        Place place = places.ask(area, language).getFirst();
        TableYear table = sets.years().shownAsClassified(place.scope(), chosen);
        List<Candidate> candidates = occupations.ask(place, table.year(), language);
        return new InPlace(place, table, candidates,
                descriptions.ask(candidates.stream().map(each -> each.occupation().code()).toList(), language));
    }
}
