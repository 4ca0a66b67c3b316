package mizan.domain.prices;

/// The regional price parity of a state or an area, all items: its price level in percent of the national one.
///
/// @param areaCode as the wage tables write it
/// @param parity 100 where prices are as in the whole country; above 0
public record PriceLevel(String areaCode, String areaName, int year, double parity) {

    public PriceLevel {
        if (!(parity > 0)) {
            throw new IllegalArgumentException("a price parity is above 0: " + parity);
        }
    }

    /// What to multiply pay here by to see what it buys at national prices: 100 ÷ parity.
    public double buyingPower() {
        return 100 / parity;
    }
}
