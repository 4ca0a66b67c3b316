package mizan.domain.offer;

/// Why what a person said of a term cannot be taken beside what they said of the others.
public enum TermFault {
    TOO_LITTLE, TOO_MUCH,
    /// The low is above the likely, or the likely above the high.
    OUT_OF_ORDER,
    /// More days a week at the work place than are worked.
    MORE_DAYS_THERE_THAN_WORKED,
    /// No day is left to work on.
    ALL_DAYS_OFF,
    /// A day's hours and the way both ways are more than 24 hours.
    LONGER_THAN_A_DAY
}
