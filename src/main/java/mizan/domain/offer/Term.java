package mizan.domain.offer;

import java.util.OptionalLong;

/// What a person may say about an offer, each as a whole number of its unit within bounds that can be meant.
public enum Term {
    /// For an hour or a year, as the terms say; its bounds are those of plausible pay.
    PAY(Unit.MONEY, 0, Long.MAX_VALUE, true),
    /// A week, with those over [Terms#BASE_HOURS].
    HOURS(Unit.HOURS, 1_00, 168_00, false),
    /// Of a year, that are paid.
    WEEKS(Unit.COUNT, 1, 52, false),
    /// A week, that are worked.
    DAYS(Unit.COUNT, 1, 7, false),
    /// Days off a year that are paid.
    LEAVE(Unit.COUNT, 0, 365, false), HOLIDAYS(Unit.COUNT, 0, 365, false),
    /// Bonus, commission, tips and allowances in a year.
    BONUS(Unit.MONEY, 0, Term.MOST_A_YEAR, true),
    /// What the employer adds to savings for retirement in a year, and other benefits in money.
    MATCH(Unit.MONEY, 0, Term.MOST_A_YEAR, true), BENEFITS(Unit.MONEY, 0, Term.MOST_A_YEAR, true),
    /// A month, taken off before tax.
    PREMIUM(Unit.MONEY, 0, Term.MOST_A_MONTH, true), RETIREMENT(Unit.MONEY, 0, Term.MOST_A_MONTH, true),
    /// State and local income tax as a share of all wages.
    STATE_RATE(Unit.SHARE, 0, 25_000, true),
    /// Days a week at the work place.
    AT_WORK_PLACE(Unit.COUNT, 0, 7, false),
    /// Each way.
    MINUTES(Unit.MINUTES, 0, 720, true),
    /// A day, both ways.
    FARES(Unit.MONEY, 0, 1_000_00, true),
    /// Each way.
    MILES(Unit.MILES, 0, 500_0, false),
    /// What a mile costs.
    MILEAGE(Unit.FINE_MONEY, 0, 10_000, true);

    private static final long MOST_A_YEAR = 1_000_000_000;
    private static final long MOST_A_MONTH = 1_000_000;

    private final Unit unit;
    private final long least;
    private final long most;
    private final boolean ranged;

    Term(Unit unit, long least, long most, boolean ranged) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.ranged = ranged;
    }

    public Unit unit() {
        return unit;
    }

    /// The least that can be meant; see [Terms#least] for pay.
    long least() {
        return least;
    }

    long most() {
        return most;
    }

    /// Whether it may have a low and a high.
    public boolean ranged() {
        return ranged;
    }

    /// Whether more of it leaves less.
    boolean cost() {
        return switch (this) {
            case PREMIUM, RETIREMENT, STATE_RATE, MINUTES, FARES, MILES, MILEAGE -> true;
            default -> false;
        };
    }

    /// What is taken unless the person says something else: the year of full-time work that the wage statistics count, 40
    /// hours in each of 52 weeks, on five days.
    public OptionalLong unlessTold() {
        return switch (this) {
            case HOURS -> OptionalLong.of(Terms.BASE_HOURS);
            case WEEKS -> OptionalLong.of(52);
            case DAYS -> OptionalLong.of(5);
            default -> OptionalLong.empty();
        };
    }
}
