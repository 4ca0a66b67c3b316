package mizan.ui.careers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.ShownYear;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Place;
import mizan.domain.place.StandIn;
import mizan.query.OccupationTree;

/// What the home page shows.
///
/// @param table that all figures of pay and jobs are from
/// @param place that the figures are of
/// @param tree groups and occupations, each group before what lies in it
/// @param work what people in the occupations of the tree do
record HomeContent(ShownYear table, Place place, List<Card> roles, List<OccupationTree.Entry> tree,
        Map<SocCode, String> work) {

    /// One of the roles that the program tells most about.
    ///
    /// @param place whose pay it is about
    /// @param local its pay there, or that of the wider place that stands in
    /// @param newest the newest projection, for the whole country
    record Card(Occupation occupation, Place place, Optional<LocalPay> local, Optional<Projection> newest) {

        Optional<PayDistribution> pay() {
            return local.map(LocalPay::pay);
        }

        Optional<StandIn> standIn() {
            return local.flatMap(found -> found.standIn(place));
        }
    }
}
