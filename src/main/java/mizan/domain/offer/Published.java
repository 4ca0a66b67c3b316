package mizan.domain.offer;

import java.util.Optional;
import mizan.domain.prices.PriceLevel;

/// What is published about when and where the job is.
///
/// @param state two-digit code of the state of the job; empty if it is not known
/// @param prices of the place; empty if none are published, or it is not known
public record Published(TaxYear tax, Optional<String> state, Optional<PriceLevel> prices) {

    boolean stateTaxesNoWages() {
        return state.filter(tax.statesWithoutTax()::contains).isPresent();
    }
}
