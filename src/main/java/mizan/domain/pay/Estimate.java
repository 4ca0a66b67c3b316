package mizan.domain.pay;

import java.util.OptionalDouble;

/// A figure that was estimated from a sample, with its sampling error.
///
/// @param value in any unit
/// @param standardError in the same unit, 0 or more; empty where none is published, which is never taken for none
public record Estimate(double value, OptionalDouble standardError) {

    /// How many samples in a hundred lead to a right answer where two are truly the same.
    public static final int CONFIDENCE = 90;

    /// 90 % of a normal distribution lies within this many standard errors of its mean: the level at which BLS gives
    /// its intervals (OEWS, technical notes).
    private static final double LEVEL = 1.645;

    /// A published relative standard error has one decimal: 0.0 says that it is smaller than this, not that there is
    /// none.
    private static final double SMALLEST_RELATIVE_ERROR = 0.05;

    /// @param relativeError relative standard error in percent of the value, 0 or more; empty where none is published
    public static Estimate of(double value, OptionalDouble relativeError) {
        return new Estimate(value, relativeError.isEmpty()
                ? relativeError
                : OptionalDouble.of(
                        Math.abs(value) * Math.max(relativeError.getAsDouble(), SMALLEST_RELATIVE_ERROR) / 100));
    }

    /// The difference of two independent estimates: their variances add up (US Census Bureau, “Understanding and Using
    /// American Community Survey Data: What All Data Users Need to Know”, chapter 7).
    ///
    /// Estimates of one survey are not quite independent: employers report several occupations, and a state is part of
    /// the country. As a rule they err in the same direction, and the true error of the difference is then smaller
    /// than this one. What is told of neither is published, so the larger one stands.
    public Estimate minus(Estimate other) {
        return new Estimate(value - other.value, both(standardError, other.standardError));
    }

    /// The ratio of two independent estimates: to a first order the squares of their relative errors add up (the same
    /// source). The other value is not 0.
    public Estimate over(Estimate other) {
        double ratio = value / other.value;
        return new Estimate(ratio, both(scaled(standardError, 1 / other.value),
                scaled(other.standardError, ratio / other.value)));
    }

    /// In other prices: value and error change alike. The error of the prices themselves is not published.
    Estimate scaled(double factor) {
        return new Estimate(value * factor, scaled(standardError, factor));
    }

    /// Whether sampling error alone could explain why the two are not the same, at the 90 % level: it could while the
    /// difference is below 1.645·√(SE₁² + SE₂²).
    ///
    /// Both count as they are published, rounded: an error of 0.4 % stands for 0.35 to 0.45, so the answer is sharp
    /// for what is printed and not for what lies within the rounding of the edge.
    public Distinction against(Estimate other) {
        Estimate difference = minus(other);
        if (difference.standardError.isEmpty()) {
            return Distinction.UNKNOWN;
        }
        double gap = Math.abs(difference.value);
        return gap == 0 || gap < LEVEL * difference.standardError.getAsDouble()
                ? Distinction.NOT_RELIABLE
                : Distinction.RELIABLE;
    }

    private static OptionalDouble both(OptionalDouble one, OptionalDouble other) {
        return one.isEmpty() || other.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.hypot(one.getAsDouble(), other.getAsDouble()));
    }

    private static OptionalDouble scaled(OptionalDouble error, double factor) {
        return error.isEmpty() ? error : OptionalDouble.of(error.getAsDouble() * Math.abs(factor));
    }
}
