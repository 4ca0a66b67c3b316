package mizan.ui.start;

import java.util.List;
import java.util.Optional;
import mizan.domain.data.ShownYear;
import mizan.domain.outlook.Projection;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.Place;
import mizan.domain.prices.PriceLevel;
import mizan.ui.pay.ComparedOccupation;
import mizan.ui.pay.ReportedStrips;

/// What is known of the work that the sentence names.
///
/// @param subject the occupation, with its pay in the place, or in a wider one that stands in
/// @param place that the figures are of
/// @param table of the figures
/// @param prices of the wanted place, or its state's; empty for the whole country, and where none are published
/// @param newest its newest projection
/// @param telling in what it differs most from other work; none if people in it were not asked
/// @param better related occupations that pay more there and ask for no more schooling, the best paid first
record StartAnswer(ComparedOccupation subject, Place place, ShownYear table, Optional<PriceLevel> prices,
        Optional<Projection> newest, List<ReportedStrips.Strip> telling, List<Better> better) {

    /// A related occupation.
    record Better(ComparedOccupation subject, Projection newest) {}

    Optional<PayDistribution> pay() {
        return subject.pay();
    }
}
