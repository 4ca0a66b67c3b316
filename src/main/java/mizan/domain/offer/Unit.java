package mizan.domain.offer;

/// What a whole number counts.
public enum Unit {
    /// Cents.
    MONEY(2),
    /// Tenths of a cent, for what a mile costs.
    FINE_MONEY(3),
    /// Hundredths of an hour.
    HOURS(2), MINUTES(0),
    /// Hundredths of a day.
    DAYS(2), COUNT(0),
    /// Tenths of a mile.
    MILES(1),
    /// Thousandths of a percent.
    SHARE(3);

    private final int decimals;

    Unit(int decimals) {
        this.decimals = decimals;
    }

    /// How many of the last digits stand behind the decimal mark.
    public int decimals() {
        return decimals;
    }
}
