package mizan.statemap;

import java.util.function.Supplier;
import mizan.chart.MarkDetail;

/// What the map shows of one region.
///
/// @param code of the region
/// @param name in the language of the person, as it is written on the map
/// @param value NaN unless the look is [Look#NUMBER]
/// @param label the value in full
/// @param brief the value in as few letters as it takes, for a tile
/// @param rank 1 for the highest of those that take part in the ranking; 0 for one that does not
/// @param detail all its figures, put into words only when asked for
/// @param weight of the names that there is no room for all of, those with most are written
/// @param said what a screen reader says: name, value and rank, or why there is no value
public record RegionValue(String code, String name, double value, Look look, String label, String brief, int rank,
        double weight, String said, Supplier<MarkDetail> detail) {

    /// How a region is drawn.
    public enum Look {
        /// In the colour of its value.
        NUMBER,
        /// In the colour of its value, with a dashed border: the value is of too few to be ranked.
        SMALL,
        /// In stripes of the highest colour: only a lower bound is known.
        AT_LEAST,
        /// Hatched: there should be a value, and none is given.
        NOT_PUBLISHED,
        /// Hatched otherwise: nothing is known of the region at all.
        NO_DATA,
        /// In the colour of the ground: it has no value of its own, and what lies in it is told in words.
        GROUND;

        boolean hasNumber() {
            return this == NUMBER || this == SMALL;
        }
    }
}
