package mizan.ui.careers;

import java.util.List;
import java.util.Optional;
import mizan.domain.data.TableYear;
import mizan.domain.occupation.Occupation;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.PayDistribution;
import mizan.query.OccupationTree;

/// What the home page shows.
///
/// @param table that all figures of pay and jobs are from
/// @param tree groups and occupations, each group before what lies in it
record HomeContent(TableYear table, List<Card> roles, List<OccupationTree.Entry> tree) {

    /// One of the roles that the program tells most about.
    ///
    /// @param newest the newest projection
    record Card(Occupation occupation, Optional<PayDistribution> pay, Optional<Projection> newest) {}
}
