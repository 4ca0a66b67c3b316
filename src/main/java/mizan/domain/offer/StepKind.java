package mizan.domain.offer;

/// The steps from an offer to what is left of it in a year, in their order.
public enum StepKind {
    PAY, OVERTIME, BONUS, PREMIUM, RETIREMENT, FEDERAL, SOCIAL_SECURITY, MEDICARE, STATE, COMMUTE,
    /// Later money, which stands apart and is in no sum but its own.
    MATCH, BENEFITS;

    /// What comes in before anything is taken off.
    public boolean gross() {
        return this == PAY || this == OVERTIME || this == BONUS;
    }

    public boolean later() {
        return this == MATCH || this == BENEFITS;
    }
}
