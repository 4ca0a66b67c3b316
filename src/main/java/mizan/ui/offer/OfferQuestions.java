package mizan.ui.offer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mizan.domain.data.Scope;
import mizan.domain.data.TableYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.domain.prices.PriceLevel;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayOfOccupations;
import mizan.query.PriceLevels;
import mizan.store.Database;

/// Asks what is published about the occupation of an offer and its place. Not for the JavaFX thread.
public final class OfferQuestions {

    private final InstalledWageSets sets;
    private final OccupationNames names;
    private final PayOfOccupations pay;
    private final PriceLevels prices;

    public OfferQuestions(Database database) {
        this.sets = new InstalledWageSets(database);
        this.names = new OccupationNames(database);
        this.pay = new PayOfOccupations(database);
        this.prices = new PriceLevels(database);
    }

    /// @param named the occupations whose titles are wanted, that of the offer among them
    /// @param state empty if it is not known
    /// @param language `en` or `ar`
    record Asked(SocCode code, Set<SocCode> named, String state, Vintage vintage, String language) {}

    OfferFacts ask(Asked asked) {
        Map<SocCode, String> titles = new HashMap<>();
        names.ask(asked.named(), asked.language()).forEach((code, found) -> titles.put(code, found.title()));
        TableYear nation = sets.years().shown(Scope.NATIONAL, asked.vintage());
        List<PriceLevel> levels = prices.ask(nation.year(), asked.language());
        if (!asked.state().isEmpty()) {
            TableYear table = sets.years().shown(Scope.STATE, asked.vintage());
            Optional<PayDistribution> there = Optional.ofNullable(
                    pay.ask(List.of(asked.code()), table.year(), Scope.STATE, asked.state()).get(asked.code()))
                    .filter(found -> found.pay(PayMeasure.MEDIAN, PayBasis.HOURLY) instanceof Figure.Amount);
            if (there.isPresent()) {
                return new OfferFacts(titles, table, there, true, levels);
            }
        }
        return new OfferFacts(titles, nation,
                Optional.ofNullable(pay.ask(List.of(asked.code()), nation.year()).get(asked.code())), false, levels);
    }
}
