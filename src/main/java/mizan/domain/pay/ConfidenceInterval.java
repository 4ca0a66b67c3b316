package mizan.domain.pay;

/// The range that holds the true value in nine samples of ten, in the unit of the estimate.
public record ConfidenceInterval(double low, double high) {

    /// 90 % of a normal distribution lies within this many standard errors of its mean.
    private static final double STANDARD_ERRORS = 1.645;

    /// Estimate ± 1.645 standard errors (BLS, OEWS technical notes).
    ///
    /// @param relativeError relative standard error in percent, 0 or more
    public static ConfidenceInterval ninety(double estimate, double relativeError) {
        double margin = STANDARD_ERRORS * estimate * relativeError / 100;
        return new ConfidenceInterval(estimate - margin, estimate + margin);
    }
}
