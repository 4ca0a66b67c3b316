package mizan.ui.offer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mizan.domain.data.Scope;
import mizan.domain.data.ShownYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.Place;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayInPlace;
import mizan.query.PlaceAndWider;
import mizan.query.PricesInPlace;
import mizan.store.Database;
import mizan.ui.offer.OfferFacts.Where;

/// Asks what is published about the occupation of an offer and its place. Not for the JavaFX thread.
public final class OfferQuestions {

    private final InstalledWageSets sets;
    private final OccupationNames names;
    private final PlaceAndWider places;
    private final PayInPlace pay;
    private final PricesInPlace prices;

    public OfferQuestions(Database database) {
        this.sets = new InstalledWageSets(database);
        this.names = new OccupationNames(database);
        this.places = new PlaceAndWider(database);
        this.pay = new PayInPlace(database);
        this.prices = new PricesInPlace(database);
    }

    /// @param named the occupations whose titles are wanted, that of the offer among them
    /// @param place the area code of the place of the offer; empty if it is not known
    /// @param others the places of the present job and of other offers
    /// @param language `en` or `ar`
    record Asked(SocCode code, Set<SocCode> named, String place, Set<String> others, Vintage vintage,
            String language) {}

    OfferFacts ask(Asked asked) {
        Map<SocCode, String> titles = new HashMap<>();
        names.ask(asked.named(), asked.language()).forEach((code, found) -> titles.put(code, found.title()));
        ShownYear table = sets.years().shown(Scope.NATIONAL, asked.vintage());
        Map<String, Where> known = new HashMap<>();
        asked.others().forEach(code -> known.put(code, where(code, table.year(), asked.language())));
        Where here = where(asked.place(), table.year(), asked.language());
        known.put(asked.place(), here);
        return new OfferFacts(titles, table, Optional.ofNullable(
                pay.ask(List.of(asked.code()), table.year(), here.wider(), PayMeasure.MEDIAN).get(asked.code())),
                known, asked.place());
    }

    private Where where(String areaCode, int year, String language) {
        List<Place> wider = places.ask(areaCode, language);
        return new Where(wider, prices.ask(wider.getFirst(), year, language));
    }
}
