package mizan.domain.scorecard;

/// A row of pseudo-random numbers that depends on its seed alone, on any machine and in any version of Java: SplitMix64
/// (Steele, Lea and Flood 2014).
final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Draws(long seed) {
        this.state = seed;
    }

    /// Uniform in [0, 1).
    double uniform() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * UNIT;
    }

    /// Exponential with mean 1.
    double exponential() {
        return -StrictMath.log(1 - uniform());
    }

    /// Triangular between `low` and `high` with the peak at `likely`, by the inverse of its distribution function.
    double triangular(double low, double likely, double high) {
        double width = high - low;
        if (width <= 0) {
            return likely;
        }
        double u = uniform();
        return u * width < likely - low
                ? low + Math.sqrt(u * width * (likely - low))
                : high - Math.sqrt((1 - u) * width * (high - likely));
    }

    /// A whole number from 0 to below the bound.
    int below(int bound) {
        return (int) (uniform() * bound);
    }
}
