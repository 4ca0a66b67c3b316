package mizan.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Place;
import mizan.store.Database;

/// What do these occupations pay in one place, or where that is not published, in the next wider one?
public final class PayInPlace {

    private final PayOfOccupations pay;

    public PayInPlace(Database database) {
        this.pay = new PayOfOccupations(database);
    }

    /// By the rule of [LocalPay#nearest], all of one year. Occupations that no table of the year lists are not in the
    /// answer.
    ///
    /// @param places the one that is asked about, then the wider ones
    /// @param measure that the person looks at
    public Map<SocCode, LocalPay> ask(Collection<SocCode> occupations, int year, List<Place> places,
            PayMeasure measure) {
        Map<Place, Map<SocCode, PayDistribution>> all = new HashMap<>();
        places.forEach(place -> all.put(place, pay.ask(occupations, year, place.scope(), place.areaCode())));
        Map<SocCode, LocalPay> answer = new HashMap<>();
        for (SocCode code : occupations) {
            LocalPay.nearest(places, place -> Optional.ofNullable(all.getOrDefault(place, Map.of()).get(code)), measure)
                    .ifPresent(found -> answer.put(code, found));
        }
        return answer;
    }
}
