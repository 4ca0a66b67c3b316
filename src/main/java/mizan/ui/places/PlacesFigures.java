package mizan.ui.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.data.ShownYear;
import mizan.domain.occupation.Occupation;
import mizan.domain.occupation.SocCode;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.domain.place.LocalPay;
import mizan.domain.place.Move;
import mizan.domain.place.Place;
import mizan.domain.place.StandIn;
import mizan.domain.prices.PriceLevel;

/// Occupations in places that stand side by side, all of one year.
record PlacesFigures(ShownYear table, List<Subject> subjects, List<InPlace> places) {

    private static final Figure NONE = Figure.missing(Figure.Reason.NOT_PUBLISHED);

    /// @param series its colour and mark
    record Subject(Occupation occupation, int series) {

        SocCode code() {
            return occupation.code();
        }
    }

    /// All occupations in one place.
    ///
    /// @param pay of the place, or of the wider one that stands in; none for an occupation that no table lists
    /// @param prices of the place or its state; empty for the whole country, and where there are none
    record InPlace(Place place, Map<SocCode, LocalPay> pay, Optional<PriceLevel> prices) {

        Optional<LocalPay> of(Subject subject) {
            return Optional.ofNullable(pay.get(subject.code()));
        }

        Figure pay(Subject subject, PayMeasure measure, PayBasis basis) {
            return of(subject).map(found -> found.pay().pay(measure, basis)).orElse(NONE);
        }

        /// The jobs of the place itself: those of a wider place would not be here.
        Figure jobs(Subject subject) {
            return of(subject).filter(found -> standIn(subject).isEmpty()).map(found -> found.pay().employment())
                    .orElse(NONE);
        }

        Optional<StandIn> standIn(Subject subject) {
            return of(subject).flatMap(found -> found.standIn(place));
        }

        /// What to multiply pay here by to see what it buys; 1 for the whole country.
        OptionalDouble power() {
            return place.wholeCountry()
                    ? OptionalDouble.of(1)
                    : prices.map(level -> OptionalDouble.of(level.buyingPower())).orElse(OptionalDouble.empty());
        }

        /// What pay here buys at national prices. Pay that stands in is of a place with other prices.
        Figure buys(Subject subject, PayMeasure measure, PayBasis basis) {
            return power().isPresent() && standIn(subject).isEmpty()
                    ? pay(subject, measure, basis).scaled(power().getAsDouble())
                    : NONE;
        }
    }

    /// What a move changes; empty where one of the two has no figure of its own.
    static Optional<Move> move(Subject subject, InPlace from, InPlace to, PayMeasure measure, PayBasis basis) {
        return from.standIn(subject).isPresent() || to.standIn(subject).isPresent()
                ? Optional.empty()
                : Move.of(from.pay(subject, measure, basis), from.power(), to.pay(subject, measure, basis), to.power());
    }
}
