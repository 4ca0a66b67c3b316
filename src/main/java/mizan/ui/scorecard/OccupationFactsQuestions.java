package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.Place;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayByState;
import mizan.query.PayOfOccupations;
import mizan.query.PlaceAndWider;
import mizan.store.Database;
import mizan.ui.scorecard.OccupationFacts.Career;
import mizan.ui.session.Tray;

/// Asks what is known of the careers that cards can be about. Not for the JavaFX thread.
public final class OccupationFactsQuestions {

    private final InstalledWageSets sets;
    private final OccupationNames names;
    private final PayOfOccupations pay;
    private final PayByState payByState;
    private final PlaceAndWider places;

    public OccupationFactsQuestions(Database database) {
        this.sets = new InstalledWageSets(database);
        this.names = new OccupationNames(database);
        this.pay = new PayOfOccupations(database);
        this.payByState = new PayByState(database);
        this.places = new PlaceAndWider(database);
    }

    /// @param named occupations that cards name
    /// @param places area codes that cards name
    /// @param home the area code of where the person lives; empty for the whole country
    /// @param language `en` or `ar`
    record Asked(List<Tray.Entry> tray, List<SocCode> named, List<String> places, Vintage vintage,
            String home, String language) {}

    OccupationFacts ask(Asked asked) {
        Set<SocCode> codes = new LinkedHashSet<>();
        asked.tray().forEach(entry -> codes.add(entry.code()));
        codes.addAll(asked.named());
        Map<SocCode, Occupation> occupations = names.ask(codes, asked.language());
        ShownYear table = sets.years().shown(Scope.NATIONAL, asked.vintage());
        Map<SocCode, PayDistribution> figures = pay.ask(codes, table.year());
        Map<String, List<Place>> around = around(asked);
        Map<SocCode, Map<String, PayDistribution>> inPlaces = inPlaces(codes, table.year(), around);
        List<Career> careers = new ArrayList<>();
        for (SocCode code : codes) {
            Occupation occupation = occupations.get(code);
            if (occupation != null) {
                Optional<Integer> series = asked.tray().stream().filter(entry -> entry.code().equals(code))
                        .map(Tray.Entry::series).findFirst();
                careers.add(new Career(occupation, series, Optional.ofNullable(figures.get(code)),
                        inPlaces.getOrDefault(code, Map.of())));
            }
        }
        return new OccupationFacts(table, careers, around, asked.home());
    }

    private Map<String, List<Place>> around(Asked asked) {
        Map<String, List<Place>> around = new HashMap<>();
        Stream.concat(asked.places().stream(), Stream.of(asked.home())).distinct()
                .forEach(code -> around.put(code, places.ask(code, asked.language()).stream()
                        .filter(place -> !place.wholeCountry()).toList()));
        return around;
    }

    /// In all states, and in the areas that are asked about.
    private Map<SocCode, Map<String, PayDistribution>> inPlaces(Set<SocCode> codes, int year,
            Map<String, List<Place>> around) {
        Map<SocCode, Map<String, PayDistribution>> found = payByState.ask(codes, year);
        around.values().stream().flatMap(List::stream).filter(place -> place.scope() != Scope.STATE).distinct().forEach(
                place -> pay.ask(codes, year, place.scope(), place.areaCode()).forEach((code, here) -> found
                        .computeIfAbsent(code, _ -> new HashMap<>()).put(place.areaCode(), here)));
        return found;
    }
}
