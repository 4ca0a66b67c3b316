package mizan.domain.offer;

/// The terms of an offer, and where the job is.
///
/// @param state two-digit code; empty if the person has not said
public record PlacedTerms(Terms terms, String state) {

    public static final PlacedTerms NONE = new PlacedTerms(Terms.NONE, "");

    public PlacedTerms with(Terms changed) {
        return new PlacedTerms(changed, state);
    }

    public PlacedTerms in(String otherState) {
        return new PlacedTerms(terms, otherState);
    }
}
