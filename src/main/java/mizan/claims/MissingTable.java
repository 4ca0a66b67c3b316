package mizan.claims;

import java.util.Optional;
import mizan.domain.claim.Claim;
import mizan.domain.data.Scope;

/// The published table that would settle a claim, and is not installed.
public record MissingTable(Scope scope, int year) {

    /// Empty where the claim is settled, or no published table says anything about it.
    static Optional<MissingTable> of(Claim claim, ClaimVerdict verdict) {
        boolean open = verdict == ClaimVerdict.OTHER_YEAR || verdict == ClaimVerdict.WIDER_INDUSTRY
                || verdict == ClaimVerdict.UNCHECKABLE;
        return open && claim.occupation().isPresent() && published(claim)
                ? Optional.of(new MissingTable(scope(claim), Integer.parseInt(claim.period())))
                : Optional.empty();
    }

    /// Whether a table of wages has such a figure at all.
    static boolean published(Claim claim) {
        return switch (claim.measure()) {
            // A difference is no wage, and the article does not say which industry sells directly.
            case EMPLOYMENT, MEAN_HOURLY, MEAN_ANNUAL, RANK -> !claim.id().endsWith("-difference")
                    && !claim.id().endsWith("-direct-selling-employment");
            case CHANGE_PERCENT, CHANGE_JOBS, PERCENT, RATIO, AGE -> false;
        };
    }

    /// Which tables have the place and the industry of the claim.
    static Scope scope(Claim claim) {
        if (!claim.areaCode().equals("99")) {
            return Scope.STATE;
        }
        String code = claim.naicsCode();
        if (code.isEmpty()) {
            return Scope.NATIONAL;
        }
        return code.endsWith("000") ? Scope.INDUSTRY3 : code.endsWith("00") ? Scope.INDUSTRY4 : Scope.INDUSTRY56;
    }
}
