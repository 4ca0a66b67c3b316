package mizan.domain.offer;

/// How the hours over 40 a week are paid. They are worked in any case.
public enum OvertimeRule {
    HALF_MORE, SAME, UNPAID
}
