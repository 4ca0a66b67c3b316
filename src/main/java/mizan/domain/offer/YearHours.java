package mizan.domain.offer;

/// The hours of a year that an offer takes, in hundredths: those at work that are paid for, those that are not, and the way
/// to work and back. Days off are in none of them.
public record YearHours(long paid, long unpaid, long commuting) {

    long worked() {
        return paid + unpaid;
    }

    public long all() {
        return worked() + commuting;
    }
}
