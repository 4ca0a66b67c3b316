package mizan.ui.careers;

import java.util.Optional;
import java.util.OptionalLong;
import mizan.domain.outlook.Education;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.Figure.AtLeast;
import mizan.domain.pay.Figure.Missing;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.query.OccupationsInPlace.Candidate;

/// What a person asks of an occupation. Where a figure that is asked about is missing, the occupation is left out.
///
/// @param payAtLeast the median in cents on the basis; a top-coded median counts as its bound
/// @param educationAtMost by the classes' order
/// @param noDegree nothing beyond a certificate after high school
/// @param growing more jobs after ten years by the newest projections
/// @param jobsAtLeast persons
record OccupationFilter(
        PayBasis basis,
        OptionalLong payAtLeast,
        Optional<Education> educationAtMost,
        boolean noDegree,
        boolean growing,
        OptionalLong jobsAtLeast) {

    boolean accepts(Candidate candidate) {
        return atLeast(candidate.pay().pay(PayMeasure.MEDIAN, basis), payAtLeast)
                && atLeast(candidate.pay().employment(), jobsAtLeast)
                && (!growing || candidate.changePercent().orElse(0) > 0)
                && (!noDegree || atMost(Education.AWARD, candidate))
                && educationAtMost.map(most -> atMost(most, candidate)).orElse(true);
    }

    private static boolean atMost(Education most, Candidate candidate) {
        return candidate.education().filter(own -> own.compareTo(most) <= 0).isPresent();
    }

    private static boolean atLeast(Figure figure, OptionalLong least) {
        return least.isEmpty() || switch (figure) {
            case Amount(long value, _) -> value >= least.getAsLong();
            case AtLeast(long bound, _) -> bound >= least.getAsLong();
            case Missing _ -> false;
        };
    }
}
