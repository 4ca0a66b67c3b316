package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mizan.domain.data.Scope;
import mizan.domain.data.TableYear;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.PayDistribution;
import mizan.query.InstalledWageSets;
import mizan.query.OccupationNames;
import mizan.query.PayByState;
import mizan.query.PayOfOccupations;
import mizan.query.PriceLevels;
import mizan.store.Database;
import mizan.ui.scorecard.OccupationFacts.Career;
import mizan.ui.session.Tray;

/// Asks what is known of the careers that cards can be about. Not for the JavaFX thread.
public final class OccupationFactsQuestions {

    private final InstalledWageSets sets;
    private final OccupationNames names;
    private final PayOfOccupations pay;
    private final PayByState payByState;
    private final PriceLevels states;

    public OccupationFactsQuestions(Database database) {
        this.sets = new InstalledWageSets(database);
        this.names = new OccupationNames(database);
        this.pay = new PayOfOccupations(database);
        this.payByState = new PayByState(database);
        this.states = new PriceLevels(database);
    }

    /// @param named occupations that cards name
    /// @param language `en` or `ar`
    record Asked(List<Tray.Entry> tray, List<SocCode> named, Vintage vintage, String language) {}

    OccupationFacts ask(Asked asked) {
        Set<SocCode> codes = new LinkedHashSet<>();
        asked.tray().forEach(entry -> codes.add(entry.code()));
        codes.addAll(asked.named());
        Map<SocCode, Occupation> occupations = names.ask(codes, asked.language());
        TableYear table = sets.years().shown(Scope.NATIONAL, asked.vintage());
        Map<SocCode, PayDistribution> figures = pay.ask(codes, table.year());
        Map<SocCode, Map<String, PayDistribution>> inStates = payByState.ask(codes, table.year());
        List<Career> careers = new ArrayList<>();
        for (SocCode code : codes) {
            Occupation occupation = occupations.get(code);
            if (occupation != null) {
                Optional<Integer> series = asked.tray().stream().filter(entry -> entry.code().equals(code))
                        .map(Tray.Entry::series).findFirst();
                careers.add(new Career(occupation, series, Optional.ofNullable(figures.get(code)),
                        inStates.getOrDefault(code, Map.of())));
            }
        }
        return new OccupationFacts(table, careers, states.ask(table.year(), asked.language()));
    }
}
