package mizan.ui.careers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mizan.claims.ClaimCheck;
import mizan.claims.ReportedClaim;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.data.Vintage;
import mizan.domain.evidence.Catalogue;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.query.ConsumerPriceIndex;
import mizan.query.Descriptions;
import mizan.query.EverydayTitles;
import mizan.query.GroupsAbove;
import mizan.query.IndustriesOfOccupation;
import mizan.query.IndustriesOfOccupation.Industry;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayInPlace;
import mizan.query.PayOfOccupations;
import mizan.query.PayOverTime;
import mizan.query.PlaceAndWider;
import mizan.query.Preparation;
import mizan.query.Projections;
import mizan.query.RelatedOccupations;
import mizan.query.Skills;
import mizan.query.Skills.Rating;
import mizan.query.StatesOfOccupation;
import mizan.query.StatesOfOccupation.State;
import mizan.query.Technologies;
import mizan.query.WorkEvidence;
import mizan.store.Database;

/// Asks everything about one occupation. Not for the JavaFX thread.
public final class ProfileQuestions {

    /// O*NET's levels go from 0 to 7; less than this apart is within what its raters differ by.
    private static final double CLEARLY = 0.75;
    private static final int MOST_TO_LEARN = 3;

    private final InstalledWageSets sets;
    private final OccupationNames names;
    private final Descriptions descriptions;
    private final GroupsAbove groups;
    private final EverydayTitles everyday;
    private final PayOfOccupations pay;
    private final PayInPlace payInPlace;
    private final PlaceAndWider places;
    private final PayOverTime payOverTime;
    private final ConsumerPriceIndex prices;
    private final IndustriesOfOccupation industries;
    private final StatesOfOccupation states;
    private final Projections projections;
    private final Preparation preparation;
    private final Skills skills;
    private final Technologies technologies;
    private final RelatedOccupations related;
    private final ClaimCheck claims;
    private final WorkLife.Questions work;
    private final WorkEvidence evidence;
    private final Catalogue catalogue = Catalogue.read();

    /// @param evidence asked of the same database, and kept for all who ask
    public ProfileQuestions(Database database, WorkEvidence evidence) {
        this.names = new OccupationNames(database);
        this.sets = new InstalledWageSets(database);
        this.descriptions = new Descriptions(database);
        this.groups = new GroupsAbove(database);
        this.everyday = new EverydayTitles(database);
        this.pay = new PayOfOccupations(database);
        this.payInPlace = new PayInPlace(database);
        this.places = new PlaceAndWider(database);
        this.payOverTime = new PayOverTime(database);
        this.prices = new ConsumerPriceIndex(database);
        this.industries = new IndustriesOfOccupation(database);
        this.states = new StatesOfOccupation(database);
        this.projections = new Projections(database);
        this.preparation = new Preparation(database);
        this.skills = new Skills(database);
        this.technologies = new Technologies(database);
        this.related = new RelatedOccupations(database);
        this.claims = new ClaimCheck(database);
        this.work = new WorkLife.Questions(evidence, database);
        this.evidence = evidence;
    }

    /// Empty if the classification has no such code.
    ///
    /// @param chosen the year asked for
    /// @param home the area code of where the person lives; empty for the whole country
    /// @param language `en` or `ar`
    Optional<OccupationProfile> career(SocCode code, Vintage chosen, String home, String language) {
        Occupation occupation = names.ask(List.of(code), language).get(code);
        if (occupation == null) {
            return Optional.empty();
        }
        InstalledYears installed = sets.years();
        ShownYear table = installed.shownAsClassified(Scope.NATIONAL, chosen);
        int year = table.year();
        Map<SocCode, PayDistribution> paid = pay.ask(List.of(code, SocCode.ALL), year);
        OccupationProfile.National national = new OccupationProfile.National(table, Optional.ofNullable(paid.get(code)),
                Optional.ofNullable(paid.get(SocCode.ALL)),
                payOverTime.ask(List.of(code)).getOrDefault(code, List.of()), prices.ask());
        List<SocCode> nearest = related.ask(code, year);
        Map<SocCode, Map<String, Rating>> ratings = skills
                .ask(Stream.concat(Stream.of(code), nearest.stream()).toList());
        Map<String, Rating> own = ratings.getOrDefault(code, Map.of());
        return Optional.of(new OccupationProfile(occupation,
                descriptions.ask(List.of(code), language).getOrDefault(code, ""), groups.ask(code, language),
                new OccupationProfile.Names(everyday.ask(code, language),
                        language.equals("en") ? List.of() : everyday.ask(code, "en")),
                national, home(code, year, places.ask(home, language)),
                industries(code, installed.shown(Scope.INDUSTRY3, chosen), language),
                states(code, installed.shown(Scope.STATE, chosen), language),
                projections.ask(List.of(code)).getOrDefault(code, List.of()),
                new OccupationProfile.Needs(preparation.zones(code), own, technologies.ask(code)),
                work.of(code, year, language), neighbours(nearest, year, language, own, ratings),
                CallCentreRoles.ALL.contains(code) ? claims.about(code) : List.of(),
                ReportedClaim.about(code, catalogue, evidence.ask())));
    }

    private Optional<OccupationProfile.Home> home(SocCode code, int year, List<Place> around) {
        Place place = around.getFirst();
        return Optional.ofNullable(payInPlace.ask(List.of(code), year, around, PayMeasure.MEDIAN).get(code))
                .filter(found -> !found.of().wholeCountry())
                .map(found -> new OccupationProfile.Home(place, found.pay(), found.standIn(place)));
    }

    private OccupationProfile.Table<Industry> industries(SocCode code, ShownYear table, String language) {
        return new OccupationProfile.Table<>(table, industries.ask(code, table.scope(), language, table.year()));
    }

    private OccupationProfile.Table<State> states(SocCode code, ShownYear table, String language) {
        return new OccupationProfile.Table<>(table, states.ask(code, language, table.year()));
    }

    private List<OccupationProfile.Neighbour> neighbours(List<SocCode> nearest, int year, String language,
            Map<String, Rating> own, Map<SocCode, Map<String, Rating>> ratings) {
        Map<SocCode, Occupation> titles = names.ask(nearest, language);
        Map<SocCode, PayDistribution> paid = pay.ask(nearest, year);
        Map<SocCode, List<Projection>> cycles = projections.ask(nearest);
        List<OccupationProfile.Neighbour> neighbours = new ArrayList<>();
        for (SocCode code : nearest) {
            Occupation occupation = titles.get(code);
            if (occupation != null) {
                neighbours.add(new OccupationProfile.Neighbour(occupation, Optional.ofNullable(paid.get(code)),
                        cycles.getOrDefault(code, List.of()).stream().reduce((_, last) -> last),
                        toLearn(own, ratings.getOrDefault(code, Map.of()))));
            }
        }
        return neighbours;
    }

    private static List<String> toLearn(Map<String, Rating> own, Map<String, Rating> other) {
        return other.keySet()
                .stream()
                .filter(skill -> own.containsKey(skill) && gap(skill, own, other) >= CLEARLY)
                .sorted(Comparator.comparingDouble((String skill) -> gap(skill, own, other)).reversed())
                .limit(MOST_TO_LEARN)
                .toList();
    }

    private static double gap(String skill, Map<String, Rating> own, Map<String, Rating> other) {
        Rating mine = own.get(skill);
        Rating theirs = other.get(skill);
        return mine == null || theirs == null ? 0 : theirs.level() - mine.level();
    }
}
