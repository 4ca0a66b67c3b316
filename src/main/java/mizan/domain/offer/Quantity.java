package mizan.domain.offer;

/// One number of a formula, in its unit.
public record Quantity(long value, Unit unit) {

    static Quantity money(long cents) {
        return new Quantity(cents, Unit.MONEY);
    }

    static Quantity hours(long hundredths) {
        return new Quantity(hundredths, Unit.HOURS);
    }

    static Quantity count(long number) {
        return new Quantity(number, Unit.COUNT);
    }

    static Quantity share(long thousandths) {
        return new Quantity(thousandths, Unit.SHARE);
    }
}
