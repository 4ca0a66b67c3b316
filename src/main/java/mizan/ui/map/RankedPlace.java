package mizan.ui.map;

import java.util.Optional;
import mizan.domain.pay.Rank;
import mizan.domain.place.MeasureReading;
import mizan.domain.place.PlaceFigures;

/// One state, or the whole country, in what is shown.
///
/// @param second the other occupation in the same place, if two are set against each other
/// @param reading what is shown: the measure of the one, or what the two make together
/// @param rank 1 for the highest; 0 for one that does not take part: without a number, too small, the whole country
/// @param ranks that it shares with those that its mean cannot be told apart from; its rank alone for other measures
/// @param small whether fewer people than the job floor work in the occupation here, or nobody says how many
record RankedPlace(PlaceFigures first, Optional<PlaceFigures> second, MeasureReading reading, int rank, Rank ranks,
        boolean small) {

    String code() {
        return first.areaCode();
    }

    String name() {
        return first.areaName();
    }

    boolean nation() {
        return first.nation();
    }

    RankedPlace ranked(int newRank, Rank newRanks) {
        return new RankedPlace(first, second, reading, newRank, newRanks, small);
    }
}
