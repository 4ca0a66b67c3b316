package mizan.domain.place;

import java.util.Optional;
import mizan.domain.pay.PayDistribution;
import mizan.domain.prices.LocalPrices;

/// One occupation in one of many places.
///
/// @param areaCode as the tables write it
/// @param pay without the error of its mean
/// @param jobsPerThousand of 1,000 jobs here, how many are of the occupation: published, or derived from the quotient
/// @param quotient how many times the share that the occupation has in the whole country, as published
/// @param prices empty where there are none, not even of the state
public record AreaFigures(String areaCode, PayDistribution pay, MeasureReading jobsPerThousand, MeasureReading quotient,
        Optional<LocalPrices> prices) {}
