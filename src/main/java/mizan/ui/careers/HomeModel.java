package mizan.ui.careers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mizan.background.Answer;
import mizan.background.LatestOnly;
import mizan.background.Loadable;
import mizan.background.Tasks;
import mizan.domain.data.ShownYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Reason;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Place;
import mizan.query.Descriptions;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.OccupationTree;
import mizan.query.OccupationsInPlace;
import mizan.query.PayInPlace;
import mizan.query.PlaceAndWider;
import mizan.query.Projections;
import mizan.store.Database;
import mizan.ui.session.Session;

/// The home page: the roles, the tree, and the occupations that were looked at last.
public final class HomeModel {

    private static final PayDistribution NOT_PUBLISHED = new PayDistribution(Figure.missing(Reason.NOT_PUBLISHED),
            Map.of(), Map.of(), OptionalDouble.empty());

    private final CareersModel careers;
    private final Session session;
    private final InstalledWageSets sets;
    private final OccupationNames names;
    private final Descriptions descriptions;
    private final OccupationTree tree;
    private final OccupationsInPlace inPlace;
    private final PayInPlace pay;
    private final PlaceAndWider places;
    private final Projections projections;
    private final LatestOnly latestRecent;
    private final Answer<HomeContent> home;
    private final ReadOnlyObjectWrapper<List<Occupation>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<SocCode> expanded = new HashSet<>();

    public HomeModel(CareersModel careers, Database database, Tasks tasks) {
        this.careers = careers;
        this.session = careers.session();
        this.sets = new InstalledWageSets(database);
        this.names = new OccupationNames(database);
        this.descriptions = new Descriptions(database);
        this.tree = new OccupationTree(database);
        this.inPlace = new OccupationsInPlace(database);
        this.pay = new PayInPlace(database);
        this.places = new PlaceAndWider(database);
        this.projections = new Projections(database);
        this.home = new Answer<>(tasks, "the list of occupations could not be loaded");
        this.latestRecent = new LatestOnly(tasks, "the titles of recent occupations could not be loaded");
        session.home().subscribe((_, _) -> reload());
        session.vintage().subscribe((_, _) -> reload());
        session.dataEdition().subscribe((_, _) -> reload());
        session.settings().language().subscribe((_, _) -> reload());
        session.settings().recent().subscribe((_, _) -> loadRecent());
        loadRecent();
    }

    CareersModel careers() {
        return careers;
    }

    ReadOnlyObjectProperty<Loadable<HomeContent>> home() {
        return home.state();
    }

    /// Those that were looked at last, the latest first.
    ReadOnlyObjectProperty<List<Occupation>> recent() {
        return recent.getReadOnlyProperty();
    }

    /// The groups of the tree that are open; kept while the program runs.
    Set<SocCode> expanded() {
        return expanded;
    }

    /// Asks if nobody has asked yet.
    void loadOnce() {
        if (!home.isAsked()) {
            load();
        }
    }

    void load() {
        String area = session.home().get();
        Vintage chosen = session.vintage().getValue();
        String language = session.settings().language().get().tag();
        home.ask(() -> ask(area, chosen, language));
    }

    private void reload() {
        loadRecent();
        if (home.isAsked()) {
            load();
        }
    }

    private HomeContent ask(String area, Vintage chosen, String language) {
        List<Place> around = places.ask(area, language);
        Place place = around.getFirst();
        ShownYear table = sets.years().shownAsClassified(place.scope(), chosen);
        int year = table.year();
        Map<SocCode, Occupation> occupations = names.ask(CallCentreRoles.ALL, language);
        Map<SocCode, LocalPay> paid = pay.ask(CallCentreRoles.ALL, year, around, PayMeasure.MEDIAN);
        Map<SocCode, List<Projection>> cycles = projections.ask(CallCentreRoles.ALL);
        List<HomeContent.Card> cards = new ArrayList<>();
        for (SocCode code : CallCentreRoles.ALL) {
            Occupation occupation = occupations.get(code);
            if (occupation != null) {
                cards.add(new HomeContent.Card(occupation, place, Optional.ofNullable(paid.get(code)),
                        cycles.getOrDefault(code, List.of()).stream().reduce((_, last) -> last)));
            }
        }
        List<OccupationTree.Entry> entries = place.wholeCountry()
                ? tree.ask(year, language)
                : inPlace(place, year, language);
        return new HomeContent(table, place, cards, entries,
                descriptions.ask(entries.stream().map(entry -> entry.occupation().code()).toList(), language));
    }

    /// Groups have no figures of a place, and the smaller the place, the fewer occupations have.
    private List<OccupationTree.Entry> inPlace(Place place, int year, String language) {
        Map<SocCode, PayDistribution> local = new HashMap<>();
        inPlace.ask(place, year, language).forEach(each -> local.put(each.occupation().code(), each.pay()));
        return tree.ask(year, language).stream()
                .map(entry -> new OccupationTree.Entry(entry.occupation(), entry.parentCode(),
                        local.getOrDefault(entry.occupation().code(), NOT_PUBLISHED)))
                .toList();
    }

    private void loadRecent() {
        List<SocCode> codes = Arrays.stream(session.settings().recent().get().split(" "))
                .filter(SocCode::isCode)
                .map(SocCode::new)
                .toList();
        String language = session.settings().language().get().tag();
        latestRecent.run(() -> names.ask(codes, language), titles -> recent.set(codes.stream()
                .filter(titles::containsKey)
                .map(titles::get)
                .toList()));
    }
}
