package mizan.domain.claim;

import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.occupation.SocCode;

/// A figure of the article about call-centre agents. It is the article's and not a published one.
///
/// @param section which part of the article says it, such as `wages`
/// @param occupation empty where it is about call-centre agents as a whole
/// @param naicsCode empty where no industry is meant
/// @param areaCode `99` for the whole country
/// @param value dollars, persons, percent, years or a rank, by its measure; empty for an order without a place
/// @param period the year, or the years of the projection, that the article quotes
/// @param line of the article's text
public record Claim(
        String id,
        String section,
        Optional<SocCode> occupation,
        String naicsCode,
        String areaCode,
        Measure measure,
        OptionalDouble value,
        Bound bound,
        Status status,
        String period,
        int line) {

    /// What the figure counts.
    public enum Measure {
        EMPLOYMENT, MEAN_HOURLY, MEAN_ANNUAL, RANK, CHANGE_PERCENT, CHANGE_JOBS, PERCENT, RATIO, AGE
    }

    /// How exactly the article puts it.
    public enum Bound {
        EXACT, ABOUT, FEWER_THAN, MORE_THAN, UP_TO
    }

    /// Whether the article prints the figure.
    public enum Status {
        /// It does.
        STATED,
        /// It follows from others that it prints.
        DERIVED,
        /// It gives an order only.
        RANK_ONLY
    }

    /// About the whole country and all industries.
    public boolean national() {
        return areaCode.equals("99") && naicsCode.isEmpty();
    }
}
