package mizan.ui.careers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.claims.CheckedClaim;
import mizan.claims.ReportedClaim;
import mizan.domain.data.ShownYear;
import mizan.domain.occupation.CallCentreRoles;
import mizan.domain.occupation.Occupation;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.Place;
import mizan.domain.place.StandIn;
import mizan.domain.prices.ConsumerPrices;
import mizan.query.IndustriesOfOccupation.Industry;
import mizan.query.PayOverTime;
import mizan.query.Skills.Rating;
import mizan.query.StatesOfOccupation.State;
import mizan.query.Technologies.Technology;

/// All that the profile of one occupation shows. What is empty is not published for it.
///
/// @param work what people in it do
/// @param life what the work is like
/// @param groups those that it lies in, the widest first
/// @param national its pay in the whole country, and for comparison that of all occupations
/// @param home its pay where the person lives, of the same year; empty if they have not said, or if only the whole
///     country's is published
/// @param claims the article's, for the roles that it is about
/// @param reportedClaims what it says of their work, beside what people in them report
record OccupationProfile(
        Occupation occupation,
        String work,
        List<Occupation> groups,
        Names names,
        National national,
        Optional<Home> home,
        Table<Industry> industries,
        Table<State> states,
        List<Projection> projections,
        Needs needs,
        WorkLife life,
        List<Neighbour> related,
        List<CheckedClaim> claims,
        List<ReportedClaim> reportedClaims) {

    /// Everyday names in the person's language, and English ones where that is another.
    record Names(List<String> own, List<String> english) {}

    /// What one table has of it; no rows if it does not list it.
    record Table<R>(ShownYear table, List<R> rows) {}

    /// @param table that `pay`, `all` and what related occupations pay are from
    /// @param pay empty if the year's table does not list it
    record National(
            ShownYear table,
            Optional<PayDistribution> pay,
            Optional<PayDistribution> all,
            List<PayOverTime.Year> years,
            ConsumerPrices prices) {

        int year() {
            return table.year();
        }
    }

    /// @param standIn the wider place whose pay it is, where the place itself has none
    record Home(Place place, PayDistribution pay, Optional<StandIn> standIn) {

        /// The place whose pay it is.
        Place of() {
            return standIn.map(StandIn::of).orElse(place);
        }
    }

    /// What one needs to know, by O*NET.
    ///
    /// @param zones 1 (little preparation) to 5 (extensive)
    /// @param skills by O*NET's number, the most important first
    record Needs(List<Integer> zones, Map<String, Rating> skills, List<Technology> technologies) {}

    /// A related occupation.
    ///
    /// @param newest its newest projection
    /// @param toLearn O*NET's numbers of the skills that it asks for at a clearly higher level, the largest gap first
    record Neighbour(
            Occupation occupation,
            Optional<PayDistribution> pay,
            Optional<Projection> newest,
            List<String> toLearn) {}

    boolean isRole() {
        return CallCentreRoles.ALL.contains(occupation.code());
    }

    Optional<Projection> newestProjection() {
        return projections.isEmpty() ? Optional.empty() : Optional.of(projections.getLast());
    }
}
