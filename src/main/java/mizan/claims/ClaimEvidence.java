package mizan.claims;

import java.util.Locale;

/// A figure that a claim is held against, in the claim's own measure.
///
/// @param value dollars, persons, percent or a rank
/// @param derived whether it was worked out from what is published
/// @param of how many are ranked; 0 for what is no rank
/// @param period the year, such as `2023`, or the years of a projection, such as `2020–30`
/// @param industry the code of the wider industry that it is about; empty if it is about what the claim is about
public record ClaimEvidence(double value, boolean derived, int of, Source source, String period, String industry) {

    /// Where it is from.
    public enum Source {
        NATIONAL, STATE, INDUSTRY, INDUSTRY4, PROJECTIONS, ARTICLE;

        /// The name in the messages.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ClaimEvidence of(double value, Source source, String period) {
        return new ClaimEvidence(value, false, 0, source, period, "");
    }

    static ClaimEvidence derived(double value, Source source, String period) {
        return new ClaimEvidence(value, true, 0, source, period, "");
    }

    ClaimEvidence within(String wider) {
        return new ClaimEvidence(value, derived, of, source, period, wider);
    }
}
