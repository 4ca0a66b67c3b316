package mizan.domain.place;

import java.util.Optional;
import mizan.domain.pay.Figure;
import mizan.domain.pay.PayDistribution;
import mizan.domain.prices.PriceLevel;

/// One occupation in one state, or in the whole country.
///
/// @param areaCode two-digit FIPS code; [#NATION] for the whole country
/// @param areaName in the language that it was asked for
/// @param pay empty if the table does not list the occupation here
/// @param allEmployment persons employed here in all occupations
/// @param prices empty for the whole country, whose prices are the measure of all others, and where there are none
/// @param jobsPerThousand as published; without a number where it is not
/// @param quotient the location quotient as published; without a number where it is not
public record PlaceFigures(
        String areaCode, String areaName, Optional<PayDistribution> pay, Figure allEmployment,
        Optional<PriceLevel> prices, MeasureReading jobsPerThousand, MeasureReading quotient) {

    private static final MeasureReading UNPUBLISHED = new MeasureReading.None(MeasureReading.Gap.NOT_PUBLISHED);

    /// Of a table that prints neither jobs per 1,000 nor location quotients.
    public PlaceFigures(String areaCode, String areaName, Optional<PayDistribution> pay, Figure allEmployment,
            Optional<PriceLevel> prices) {
        this(areaCode, areaName, pay, allEmployment, prices, UNPUBLISHED, UNPUBLISHED);
    }

    /// The code of the whole country in the wage tables.
    public static final String NATION = "99";

    /// Whether all is printed that could be worked out of how common the work is.
    public boolean printed() {
        boolean known = pay.isPresent() && pay.get().employment() instanceof Figure.Amount;
        return !known || !(jobsPerThousand instanceof MeasureReading.None || quotient instanceof MeasureReading.None);
    }

    /// The same as of a table that prints neither jobs per 1,000 nor location quotients.
    public PlaceFigures unprinted() {
        return new PlaceFigures(areaCode, areaName, pay, allEmployment, prices);
    }

    public boolean nation() {
        return areaCode.equals(NATION);
    }
}
