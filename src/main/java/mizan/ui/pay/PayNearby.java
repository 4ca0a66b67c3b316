package mizan.ui.pay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.InstalledYears;
import mizan.domain.data.TableYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.domain.place.PlaceFigures;
import mizan.query.InstalledWageSets;
import mizan.query.PayOfOccupations;
import mizan.query.PlacesWithFigures;
import mizan.query.StateOfArea;
import mizan.store.Database;

/// The pay of an occupation in a place, or in the next wider place that has figures of it: an area, its state, the country.
/// Not for the JavaFX thread.
public final class PayNearby {

    private static final List<PayMeasure> PERCENTILES = List.of(PayMeasure.P10, PayMeasure.P25, PayMeasure.MEDIAN,
            PayMeasure.P75, PayMeasure.P90);

    private final InstalledWageSets sets;
    private final PlacesWithFigures places;
    private final StateOfArea states;
    private final PayOfOccupations pay;

    public PayNearby(Database database) {
        this.sets = new InstalledWageSets(database);
        this.places = new PlacesWithFigures(database);
        this.states = new StateOfArea(database);
        this.pay = new PayOfOccupations(database);
    }

    /// Where pay was looked for and found.
    ///
    /// @param wanted the place that was asked for
    /// @param place that the figures are of: the wanted one or a wider one
    /// @param pay empty if no table lists the occupation, or none has a figure of its pay
    public record Found(Place wanted, Place place, TableYear table, Optional<PayDistribution> pay) {

        public boolean wider() {
            return !wanted.equals(place);
        }
    }

    /// @param areaCode empty for the whole country, which also stands in for a place that is not installed
    /// @param chosen the year asked for
    /// @param language of the names, `en` or `ar`
    public Found ask(SocCode code, Optional<String> areaCode, Vintage chosen, String language) {
        List<Place> around = around(areaCode, language);
        InstalledYears years = sets.years();
        for (Place place : around) {
            TableYear table = years.shown(place.scope(), chosen);
            Optional<PayDistribution> found = Optional.ofNullable(ask(List.of(code), place, table).get(code));
            if (found.filter(PayNearby::known).isPresent() || place.wholeCountry()) {
                return new Found(around.getFirst(), place, table, found.filter(PayNearby::known));
            }
        }
        throw new IllegalStateException("the whole country is the last of all places");
    }

    /// What other occupations pay in one place.
    public Map<SocCode, PayDistribution> ask(Collection<SocCode> codes, Place place, TableYear table) {
        return pay.ask(codes, table.year(), place.scope(), place.areaCode());
    }

    /// The place and all that hold it, the smallest first.
    private List<Place> around(Optional<String> areaCode, String language) {
        List<String> codes = new ArrayList<>();
        areaCode.ifPresent(code -> {
            codes.add(code);
            states.ask(code).ifPresent(codes::add);
        });
        codes.add(PlaceFigures.NATION);
        List<Place> all = places.ask(language);
        return codes.stream().flatMap(code -> all.stream().filter(place -> place.areaCode().equals(code)).limit(1))
                .toList();
    }

    private static boolean known(PayDistribution pay) {
        return PERCENTILES.stream().anyMatch(each -> !(pay.pay(each, PayBasis.HOURLY) instanceof Figure.Missing));
    }
}
