package mizan.claims;

import java.util.List;
import java.util.Optional;
import mizan.claims.ClaimEvidence.Source;
import mizan.domain.claim.Claim;
import mizan.domain.claim.Claim.Measure;
import mizan.domain.data.Scope;
import mizan.domain.data.Vintage;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.query.IndustriesOfOccupation;
import mizan.query.InstalledWageSets;
import mizan.query.PayOfOccupations;
import mizan.query.Projections;
import mizan.query.StatesOfOccupation;
import mizan.query.StatesOfOccupation.State;
import mizan.store.Database;

/// Looks up the published figure that answers a claim, or comes nearest to answering it.
final class PublishedFigures {

    private final PayOfOccupations pay;
    private final IndustriesOfOccupation industries;
    private final StatesOfOccupation states;
    private final Projections projections;
    private final InstalledWageSets sets;

    PublishedFigures(Database database) {
        this.pay = new PayOfOccupations(database);
        this.industries = new IndustriesOfOccupation(database);
        this.states = new StatesOfOccupation(database);
        this.projections = new Projections(database);
        this.sets = new InstalledWageSets(database);
    }

    /// The figure of the claim's own year, or of the installed one that stands for it.
    Optional<ClaimEvidence> evidence(Claim claim, SocCode occupation) {
        return switch (claim.measure()) {
            case CHANGE_PERCENT, CHANGE_JOBS -> projected(claim, occupation, false);
            case EMPLOYMENT, MEAN_HOURLY, MEAN_ANNUAL -> figure(claim, occupation);
            case RANK -> rank(claim, occupation);
            case PERCENT, RATIO, AGE -> Optional.empty();
        };
    }

    /// The newest figure of the same kind for the whole country; empty where the evidence is the newest already.
    Optional<ClaimEvidence> now(Claim claim, SocCode occupation) {
        return switch (claim.measure()) {
            case CHANGE_PERCENT, CHANGE_JOBS -> projected(claim, occupation, true);
            case EMPLOYMENT, MEAN_HOURLY, MEAN_ANNUAL -> claim.national()
                    ? national(claim, occupation, newestNational())
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<ClaimEvidence> figure(Claim claim, SocCode occupation) {
        if (!MissingTable.published(claim)) {
            return Optional.empty();
        }
        if (!claim.areaCode().equals("99")) {
            return states(claim, occupation)
                    .stream()
                    .filter(state -> state.areaCode().equals(claim.areaCode()))
                    .findFirst()
                    .flatMap(state -> value(claim, state.pay(), Source.STATE, state.year()));
        }
        if (claim.naicsCode().isEmpty()) {
            return national(claim, occupation, Integer.parseInt(claim.period()));
        }
        ClaimRanks ranks = ranks(claim, occupation);
        return ranks.industry().flatMap(industry -> value(claim, industry.pay(), ranks.source(), industry.year())
                .map(found -> found.within(ranks.widerCode())));
    }

    private Optional<ClaimEvidence> national(Claim claim, SocCode occupation, int year) {
        return Optional.ofNullable(pay.ask(List.of(occupation), year).get(occupation))
                .flatMap(found -> value(claim, found, Source.NATIONAL, year));
    }

    private static Optional<ClaimEvidence> value(Claim claim, PayDistribution pay, Source source, int year) {
        Figure figure = switch (claim.measure()) {
            case MEAN_HOURLY -> pay.pay(PayMeasure.MEAN, PayBasis.HOURLY);
            case MEAN_ANNUAL -> pay.pay(PayMeasure.MEAN, PayBasis.ANNUAL);
            default -> pay.employment();
        };
        double unit = claim.measure() == Measure.EMPLOYMENT ? 1 : 100;
        return figure instanceof Amount(long value, _)
                ? Optional.of(new ClaimEvidence(value / unit, figure.derived(), 0, source, Integer.toString(year), ""))
                : Optional.empty();
    }

    private Optional<ClaimEvidence> rank(Claim claim, SocCode occupation) {
        if (!claim.areaCode().equals("99")) {
            return ClaimRanks.ofState(claim, states(claim, occupation));
        }
        return ranks(claim, occupation).ofIndustry();
    }

    /// Among the industries of the claim's own depth; where none such is installed, among the 3-digit ones.
    private ClaimRanks ranks(Claim claim, SocCode occupation) {
        Scope own = MissingTable.scope(claim);
        ClaimRanks ranks = new ClaimRanks(claim, own, industries.ask(occupation, own, "en", year(claim, own)));
        return ranks.industry().isPresent() || own == Scope.INDUSTRY3
                ? ranks
                : new ClaimRanks(claim, Scope.INDUSTRY3,
                        industries.ask(occupation, Scope.INDUSTRY3, "en", year(claim, Scope.INDUSTRY3)));
    }

    private List<State> states(Claim claim, SocCode occupation) {
        return states.ask(occupation, "en", year(claim, Scope.STATE));
    }

    private int year(Claim claim, Scope scope) {
        return sets.years().shown(scope, Vintage.of(Integer.parseInt(claim.period()))).year();
    }

    private Optional<ClaimEvidence> projected(Claim claim, SocCode occupation, boolean newest) {
        List<Projection> cycles = projections.ask(List.of(occupation)).getOrDefault(occupation, List.of());
        return cycles.stream()
                .filter(cycle -> newest
                        ? cycle.equals(cycles.getLast())
                        : claim.period().equals(cycle.fromYear() + "-" + cycle.toYear()))
                .findFirst()
                .map(cycle -> ClaimEvidence.of(
                        claim.measure() == Measure.CHANGE_JOBS ? cycle.change() : cycle.changePercent(),
                        Source.PROJECTIONS, cycle.fromYear() + "-" + cycle.toYear()));
    }

    private int newestNational() {
        return sets.years().of(Scope.NATIONAL).stream().findFirst().orElse(0);
    }
}
