package mizan.chart;

/// One row of a chart of balances.
///
/// @param key tells which bar is the same after a change
/// @param label what moves the balance
/// @param value the amount in words
/// @param amount how far it moves the balance; above 0 towards the first side
/// @param least the lower end of the amount's range; equal to `amount` where there is none
/// @param most the upper end of the amount's range; equal to `amount` where there is none
public record BalanceBar(String key, String label, String value, double amount, double least, double most,
        MarkDetail detail) {

    double[] values() {
        return new double[]{amount, least, most};
    }

    double reach() {
        return Math.max(Math.abs(amount), Math.max(Math.abs(least), Math.abs(most)));
    }
}
