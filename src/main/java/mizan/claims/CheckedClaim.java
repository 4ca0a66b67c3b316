package mizan.claims;

import java.util.Optional;
import mizan.domain.claim.Claim;

/// A claim with what the installed data say about it.
///
/// @param evidence what it was held against; empty if there is nothing
/// @param now the newest figure, where the evidence is an older one
public record CheckedClaim(Claim claim, ClaimVerdict verdict, Optional<ClaimEvidence> evidence,
        Optional<ClaimEvidence> now) {

    /// What would have to be imported for a verdict; empty if that is no help.
    public Optional<MissingTable> missing() {
        return MissingTable.of(claim, verdict);
    }
}
