package mizan.ui.careers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.data.TableYear;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.PayDistribution;
import mizan.query.OccupationTree;

/// What the home page shows.
///
/// @param table that all figures of pay and jobs are from
/// @param tree groups and occupations, each group before what lies in it
/// @param work what people in the occupations of the tree do
record HomeContent(TableYear table, List<Card> roles, List<OccupationTree.Entry> tree, Map<SocCode, String> work) {

    /// One of the roles that the program tells most about.
    ///
    /// @param newest the newest projection
    record Card(Occupation occupation, Optional<PayDistribution> pay, Optional<Projection> newest) {}
}
