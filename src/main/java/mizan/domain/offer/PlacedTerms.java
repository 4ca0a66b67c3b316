package mizan.domain.offer;

/// The terms of an offer, and where the job is.
///
/// @param place the area code of a state or an area, as the wage tables write it; empty if the person has not said
public record PlacedTerms(Terms terms, String place) {

    public static final PlacedTerms NONE = new PlacedTerms(Terms.NONE, "");

    public PlacedTerms with(Terms changed) {
        return new PlacedTerms(changed, place);
    }

    public PlacedTerms in(String otherPlace) {
        return new PlacedTerms(terms, otherPlace);
    }
}
