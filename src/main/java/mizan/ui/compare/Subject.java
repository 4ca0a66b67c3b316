package mizan.ui.compare;

import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.Occupation;
import mizan.domain.pay.PayDistribution;
import mizan.query.PayOverTime;

/// One of the compared occupations with its figures.
///
/// @param series its colour and mark
/// @param pay empty if the year's national table does not list it
/// @param years in their order
record Subject(Occupation occupation, int series, Optional<PayDistribution> pay, List<PayOverTime.Year> years) {

    String key() {
        return occupation.code().text();
    }
}
