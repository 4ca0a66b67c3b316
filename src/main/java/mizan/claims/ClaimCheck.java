package mizan.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.claim.Claim;
import mizan.domain.claim.Claim.Measure;
import mizan.domain.occupation.SocCode;
import mizan.query.ArticleClaims;
import mizan.store.Database;

/// Checks all claims of the article. Nothing that is said about a claim is written down anywhere: every verdict is
/// computed from the installed data.
public final class ClaimCheck {

    private final ArticleClaims claims;
    private final PublishedFigures published;

    public ClaimCheck(Database database) {
        this.claims = new ArticleClaims(database);
        this.published = new PublishedFigures(database);
    }

    /// The claims about an occupation, and those about call-centre agents as a whole, in the order of the article.
    public List<CheckedClaim> about(SocCode occupation) {
        List<Claim> all = claims.ask();
        OwnArithmetic arithmetic = new OwnArithmetic(byId(all));
        return all.stream()
                .filter(claim -> claim.occupation().isEmpty() || claim.occupation().get().equals(occupation))
                .map(claim -> check(claim, arithmetic))
                .toList();
    }

    /// Every claim, in the order of the article.
    public List<CheckedClaim> all() {
        List<Claim> all = claims.ask();
        OwnArithmetic arithmetic = new OwnArithmetic(byId(all));
        return all.stream().map(claim -> check(claim, arithmetic)).toList();
    }

    private CheckedClaim check(Claim claim, OwnArithmetic arithmetic) {
        Optional<ClaimEvidence> reckoned = arithmetic.result(claim);
        if (reckoned.isPresent()) {
            return new CheckedClaim(claim,
                    arithmetic.holds(claim) ? ClaimVerdict.ADDS_UP : ClaimVerdict.DOES_NOT_ADD_UP,
                    reckoned, Optional.empty());
        }
        Optional<SocCode> occupation = claim.occupation();
        if (occupation.isEmpty()) {
            return new CheckedClaim(claim, ClaimVerdict.UNCHECKABLE, Optional.empty(), Optional.empty());
        }
        Optional<ClaimEvidence> evidence = published.evidence(claim, occupation.get());
        Optional<ClaimEvidence> now = evidence.isEmpty() ? Optional.empty() : published.now(claim, occupation.get());
        return new CheckedClaim(claim, evidence.map(found -> verdict(claim, found)).orElse(ClaimVerdict.UNCHECKABLE),
                evidence, now);
    }

    private static ClaimVerdict verdict(Claim claim, ClaimEvidence evidence) {
        if (!evidence.industry().isEmpty()) {
            return ClaimVerdict.WIDER_INDUSTRY;
        }
        if (!evidence.period().equals(claim.period())) {
            return ClaimVerdict.OTHER_YEAR;
        }
        return same(claim, evidence.value()) ? ClaimVerdict.MATCHES : ClaimVerdict.DIFFERS;
    }

    /// As exactly as the article puts it: a rounded figure is met if the published one is rounded to it, a limit if it
    /// is kept or met.
    private static boolean same(Claim claim, double published) {
        double said = claim.value().orElse(Double.NaN);
        return switch (claim.bound()) {
            case EXACT -> Math.abs(published - said) < 0.005;
            case ABOUT -> claim.measure() == Measure.CHANGE_PERCENT
                    ? Math.round(published) == Math.round(said)
                    : Math.abs(published - said) <= Math.abs(said) * 0.05;
            case FEWER_THAN -> published < said;
            case MORE_THAN -> published > said;
            case UP_TO -> Math.abs(published) <= Math.abs(said) + 0.5;
        };
    }

    private static Map<String, Claim> byId(List<Claim> claims) {
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        return byId;
    }
}
