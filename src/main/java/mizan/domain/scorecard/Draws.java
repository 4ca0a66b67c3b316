package mizan.domain.scorecard;

import java.nio.charset.StandardCharsets;

/// A row of pseudo-random numbers that depends on its name alone, on any machine and in any version of Java: SplitMix64
/// (Steele, Lea and Flood 2014), which starts from the hash FNV-1a of the name in UTF-8, mixed once.
///
/// Each item has rows of its own, named after it. So the same answers give the same figures on every card, and what is
/// answered elsewhere, or added, does not shake the draws of an item.
final class Draws {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private static final long HASH_START = 0xCBF29CE484222325L;
    private static final long HASH_PRIME = 0x100000001B3L;

    private long state;

    Draws(String name) {
        long hash = HASH_START;
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * HASH_PRIME;
        }
        this.state = mixed(hash);
    }

    /// Uniform in [0, 1).
    double uniform() {
        state += STEP;
        return (mixed(state) >>> 11) * UNIT;
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
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
}
