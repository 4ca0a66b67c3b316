package mizan.domain.pay;

/// Whether pay is told per hour or per year.
public enum PayBasis {
    HOURLY, ANNUAL;

    /// Hours in the year that the statistics assume for full-time work (40 hours, 52 weeks).
    public static final int HOURS_PER_YEAR = 2080;

    public PayBasis other() {
        return this == HOURLY ? ANNUAL : HOURLY;
    }
}
