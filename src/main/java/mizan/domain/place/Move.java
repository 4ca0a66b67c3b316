package mizan.domain.place;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import mizan.domain.pay.Figure;
import mizan.domain.pay.Figure.Amount;

/// What a move from one place to another changes in the pay of an occupation: as it is paid, and in what it buys at
/// national prices. All of it is derived.
///
/// @param before pay in the place that is left, in cents, as published or derived for the basis
/// @param after pay in the new place, likewise
/// @param boughtBefore what the pay buys where prices are known, in cents at national prices
/// @param boughtAfter likewise
public record Move(long before, long after, OptionalLong boughtBefore, OptionalLong boughtAfter) {

    private static final double PERCENT = 100;

    /// Empty unless both figures are numbers: a bound says too little of a difference.
    ///
    /// @param powerBefore what to multiply pay by to see what it buys; empty where no prices are known
    /// @param powerAfter likewise
    public static Optional<Move> of(Figure before, OptionalDouble powerBefore, Figure after,
            OptionalDouble powerAfter) {
        return before instanceof Amount(long left, _) && after instanceof Amount(long reached, _)
                ? Optional.of(new Move(left, reached, bought(before, powerBefore), bought(after, powerAfter)))
                : Optional.empty();
    }

    private static OptionalLong bought(Figure pay, OptionalDouble power) {
        return power.isPresent() && pay.scaled(power.getAsDouble()) instanceof Amount(long cents, _)
                ? OptionalLong.of(cents)
                : OptionalLong.empty();
    }

    /// How much more is paid, in cents; negative if less is.
    public long paid() {
        return after - before;
    }

    /// How much more it buys, in cents at national prices; negative if less. Empty where prices are not known.
    public OptionalLong bought() {
        return boughtBefore.isPresent() && boughtAfter.isPresent()
                ? OptionalLong.of(boughtAfter.getAsLong() - boughtBefore.getAsLong())
                : OptionalLong.empty();
    }

    public double paidPercent() {
        return paid() * PERCENT / before;
    }

    /// Empty where prices are not known.
    public OptionalDouble boughtPercent() {
        return bought().isPresent()
                ? OptionalDouble.of(bought().getAsLong() * PERCENT / boughtBefore.getAsLong())
                : OptionalDouble.empty();
    }
}
