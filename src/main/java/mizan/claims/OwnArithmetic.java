package mizan.claims;

import java.util.Map;
import java.util.Optional;
import mizan.claims.ClaimEvidence.Source;
import mizan.domain.claim.Claim;

/// What follows from the article's own figures. No published table has these, or none for the year that it quotes.
final class OwnArithmetic {

    private final Map<String, Claim> claims;

    OwnArithmetic(Map<String, Claim> claims) {
        this.claims = claims;
    }

    /// What the article's other figures make of the claim; empty if they say nothing about it.
    Optional<ClaimEvidence> result(Claim claim) {
        double value = switch (claim.id()) {
            case "customer-service-business-support-mean-hourly" -> value(
                    "telemarketers-business-support-mean-hourly")
                    + value("customer-service-business-support-hourly-difference");
            case "customer-service-texas-per-telemarketer" -> texas();
            case "customer-service-texas-over-telemarketers-percent" -> (texas() - 1) * 100;
            // Counted from the lowest of the industries that the article names.
            case "telemarketers-business-support-lowest-pay-rank" -> value(
                    "telemarketers-business-support-mean-hourly") < value(
                            "telemarketers-computer-equipment-mean-hourly") ? 1 : 2;
            default -> Double.NaN;
        };
        return Double.isNaN(value)
                ? Optional.empty()
                : Optional.of(ClaimEvidence.derived(value, Source.ARTICLE, claim.period()));
    }

    /// Whether the claim agrees with that.
    boolean holds(Claim claim) {
        double said = claim.value().orElse(Double.NaN);
        double reckoned = result(claim).orElseThrow().value();
        return switch (claim.bound()) {
            case MORE_THAN -> reckoned > said;
            case FEWER_THAN -> reckoned < said;
            case UP_TO -> reckoned <= said;
            case EXACT, ABOUT -> Math.abs(reckoned - said) < 0.005;
        };
    }

    private double texas() {
        return value("customer-service-texas-employment") / value("telemarketers-texas-employment");
    }

    private double value(String id) {
        Claim claim = claims.get(id);
        return claim == null ? Double.NaN : claim.value().orElse(Double.NaN);
    }
}
