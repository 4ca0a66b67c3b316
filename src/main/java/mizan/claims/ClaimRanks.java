package mizan.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import mizan.claims.ClaimEvidence.Source;
import mizan.domain.claim.Claim;
import mizan.domain.data.Scope;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayDistribution;
import mizan.domain.pay.PayMeasure;
import mizan.query.IndustriesOfOccupation.Industry;
import mizan.query.StatesOfOccupation.State;

/// Which place an industry or a state takes. What is ranked is said by the end of the claim's id: `-employment-rank`,
/// `-lowest-pay-rank` (from the lowest), and otherwise pay.
final class ClaimRanks {

    private static final int LARGEST_STATES = 5;

    private final Claim claim;
    private final Scope scope;
    private final List<Industry> industries;

    /// @param industries of the occupation, of the depth of the scope
    ClaimRanks(Claim claim, Scope scope, List<Industry> industries) {
        this.claim = claim;
        this.scope = scope;
        this.industries = industries;
    }

    Source source() {
        return scope == Scope.INDUSTRY4 ? Source.INDUSTRY4 : Source.INDUSTRY;
    }

    /// The claim's industry, or the 3-digit one that it lies in.
    Optional<Industry> industry() {
        return industries.stream().filter(each -> each.naicsCode().equals(code())).findFirst();
    }

    /// Empty if the claim's own industry is installed.
    String widerCode() {
        return code().equals(claim.naicsCode()) ? "" : code();
    }

    Optional<ClaimEvidence> ofIndustry() {
        ToLongFunction<PayDistribution> ranked = claim.id().endsWith("-employment-rank") ? ClaimRanks::persons
                : ClaimRanks::mean;
        List<Industry> known = industries.stream()
                .filter(each -> ranked.applyAsLong(each.pay()) > 0)
                .sorted(Comparator.comparingLong((Industry each) -> ranked.applyAsLong(each.pay())).reversed())
                .toList();
        return industry().filter(known::contains)
                .map(mine -> new ClaimEvidence(known.indexOf(mine) + 1, true, known.size(), source(),
                        Integer.toString(mine.year()), widerCode()));
    }

    static Optional<ClaimEvidence> ofState(Claim claim, List<State> states) {
        List<State> ranked = states.stream()
                .filter(state -> persons(state.pay()) > 0)
                .sorted(Comparator.comparingLong((State state) -> persons(state.pay())).reversed())
                .toList();
        if (claim.id().endsWith("-lowest-pay-rank")) {
            ranked = ranked.stream()
                    .limit(LARGEST_STATES)
                    .sorted(Comparator.comparingLong((State state) -> mean(state.pay())))
                    .toList();
        }
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).areaCode().equals(claim.areaCode())) {
                return Optional.of(new ClaimEvidence(i + 1, true, ranked.size(), Source.STATE,
                        Integer.toString(ranked.get(i).year()), ""));
            }
        }
        return Optional.empty();
    }

    private String code() {
        return scope == Scope.INDUSTRY3 ? claim.naicsCode().substring(0, 3) + "000" : claim.naicsCode();
    }

    private static long persons(PayDistribution pay) {
        return number(pay.employment());
    }

    private static long mean(PayDistribution pay) {
        return number(pay.pay(PayMeasure.MEAN, PayBasis.ANNUAL));
    }

    private static long number(Figure figure) {
        return figure instanceof Amount(long value, _) ? value : 0;
    }
}
