package mizan.ui.careers;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
import mizan.domain.data.ShownYear;
import mizan.domain.data.Vintage;
import mizan.domain.evidence.Likeness;
import mizan.domain.evidence.Wish;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Education;
import mizan.domain.pay.PayBasis;
import mizan.domain.place.Place;
import mizan.i18n.TypedNumber;
import mizan.i18n.TypedPay;
import mizan.query.Descriptions;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.OccupationsInPlace;
import mizan.query.OccupationsInPlace.Candidate;
import mizan.query.PlaceAndWider;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.session.Session;

/// The filters over all occupations and what passes them. The filters stay while the program runs.
public final class FilterModel {

    /// Who are not among so many are no longer like it.
    static final int MOST_ALIKE = 60;

    private final CareersModel careers;
    private final Session session;
    private final OccupationsInPlace occupations;
    private final Descriptions descriptions;
    private final OccupationNames names;
    private final WorkEvidence evidence;
    private final PlaceAndWider places;
    private final InstalledWageSets sets;
    private final StringProperty payAtLeast = new SimpleStringProperty("");
    private final StringProperty jobsAtLeast = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Education>> educationAtMost = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty noDegree = new SimpleBooleanProperty();
    private final ObjectProperty<Wish.Ahead> ahead = new SimpleObjectProperty<>(Wish.Ahead.HALF);
    private final BooleanProperty growing = new SimpleBooleanProperty();
    private final Answer<InPlace> inPlace;

    /// All occupations of one place.
    ///
    /// @param table of the pay and the jobs
    /// @param candidates the most alike first, where they must be like one
    /// @param work what people in them do
    /// @param like the one that they must be like
    /// @param wishes of how many occupations in percent each wish is less true
    record InPlace(Place place, ShownYear table, List<Candidate> candidates, Map<SocCode, String> work,
            Optional<Occupation> like, Map<SocCode, Map<Wish, Double>> wishes) {

        boolean meets(Candidate candidate, Collection<Wish> wished, Wish.Ahead ahead) {
            Map<Wish, Double> known = wishes.getOrDefault(candidate.occupation().code(), Map.of());
            return wished.stream().allMatch(wish -> ahead.isMet(known.getOrDefault(wish, 0.0)));
        }
    }

    /// @param evidence asked of the same database, and kept for all who ask
    public FilterModel(CareersModel careers, Database database, WorkEvidence evidence, Tasks tasks) {
        this.careers = careers;
        this.session = careers.session();
        this.occupations = new OccupationsInPlace(database);
        this.descriptions = new Descriptions(database);
        this.names = new OccupationNames(database);
        this.evidence = evidence;
        this.places = new PlaceAndWider(database);
        this.sets = new InstalledWageSets(database);
        this.inPlace = new Answer<>(tasks, "the occupations could not be filtered");
        careers.like().subscribe((_, _) -> reload());
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

    /// Whether a degree must not be needed.
    BooleanProperty noDegree() {
        return noDegree;
    }

    /// What the work must be like.
    ObjectProperty<Set<Wish>> wishes() {
        return careers.wishes();
    }

    void wish(Wish wish, boolean wanted) {
        Set<Wish> changed = EnumSet.noneOf(Wish.class);
        changed.addAll(wishes().get());
        if (wanted) {
            changed.add(wish);
        } else {
            changed.remove(wish);
        }
        wishes().set(Set.copyOf(changed));
    }

    /// Of how many occupations all wishes must be less true.
    ObjectProperty<Wish.Ahead> ahead() {
        return ahead;
    }

    BooleanProperty growing() {
        return growing;
    }

    ReadOnlyObjectProperty<Loadable<InPlace>> inPlace() {
        return inPlace.state();
    }

    /// The values that the results depend on.
    ObservableValue<?>[] filters() {
        return new ObservableValue<?>[]{inPlace.state(), payAtLeast, jobsAtLeast, educationAtMost, noDegree, growing,
                wishes(), ahead, session.basis()};
    }

    OccupationFilter filter() {
        PayBasis basis = session.basis().get();
        OptionalLong jobs = TypedNumber.whole(jobsAtLeast.get()) instanceof TypedNumber.Read(BigDecimal value)
                ? OptionalLong.of(value.longValueExact())
                : OptionalLong.empty();
        return new OccupationFilter(basis, TypedPay.of(payAtLeast.get(), basis).amount(), educationAtMost.get(),
                noDegree.get(), growing.get(), jobs);
    }

    List<Candidate> passing(InPlace place) {
        OccupationFilter filter = filter();
        Set<Wish> wished = wishes().get();
        return place.candidates().stream().filter(filter::accepts)
                .filter(each -> place.meets(each, wished, ahead.get())).toList();
    }

    /// How many would pass if each wish were chosen beside those that are.
    Map<Wish, Integer> passingWith(InPlace place) {
        Map<Wish, Integer> counts = new EnumMap<>(Wish.class);
        Wish.Ahead least = ahead.get();
        for (Candidate each : passing(place)) {
            place.wishes().getOrDefault(each.occupation().code(), Map.of()).forEach((wish, rank) -> {
                if (least.isMet(rank)) {
                    counts.merge(wish, 1, Integer::sum);
                }
            });
        }
        return counts;
    }

    /// Where the person lives stays.
    void clear() {
        payAtLeast.set("");
        jobsAtLeast.set("");
        educationAtMost.set(Optional.empty());
        noDegree.set(false);
        growing.set(false);
        wishes().set(Set.of());
        ahead.set(Wish.Ahead.HALF);
        careers.like().set(Optional.empty());
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
        Optional<SocCode> like = careers.like().get();
        inPlace.ask(() -> ask(area, chosen, language, like));
    }

    private void reload() {
        if (inPlace.isAsked()) {
            load();
        }
    }

    private InPlace ask(String area, Vintage chosen, String language, Optional<SocCode> like) {
        Place place = places.ask(area, language).getFirst();
        ShownYear table = sets.years().shownAsClassified(place.scope(), chosen);
        List<Candidate> all = occupations.ask(place, table.year(), language);
        List<Candidate> candidates = like.map(code -> alike(code, all)).orElse(all);
        List<SocCode> codes = candidates.stream().map(each -> each.occupation().code()).toList();
        return new InPlace(place, table, candidates, descriptions.ask(codes, language),
                like.flatMap(code -> Optional.ofNullable(names.ask(List.of(code), language).get(code))),
                Wish.ranks(evidence.ask(), codes));
    }

    private List<Candidate> alike(SocCode code, List<Candidate> all) {
        Map<SocCode, Candidate> byCode = new HashMap<>();
        all.forEach(each -> byCode.putIfAbsent(each.occupation().code(), each));
        return Likeness.to(code, byCode.keySet(), evidence.ask()).stream().limit(MOST_ALIKE)
                .flatMap(each -> Optional.ofNullable(byCode.get(each.other())).stream()).toList();
    }
}
