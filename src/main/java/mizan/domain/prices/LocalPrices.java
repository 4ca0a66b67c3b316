package mizan.domain.prices;

/// The newest price level of a place, or that of its state where none is published for the place itself.
///
/// @param ofArea the code of the place whose prices they are: its own, or that of its state
/// @param year that the prices are of
/// @param parity regional price parity, all items: 100 where prices are as in the whole country; above 0
public record LocalPrices(String ofArea, int year, double parity) {}
