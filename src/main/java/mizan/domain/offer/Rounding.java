package mizan.domain.offer;

/// Whole numbers divided, rounded half up.
final class Rounding {

    private Rounding() {}

    /// @param divisor above 0
    static long divide(long number, long divisor) {
        return Math.floorDiv(2 * number + divisor, 2 * divisor);
    }
}
