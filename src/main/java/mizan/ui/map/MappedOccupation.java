package mizan.ui.map;

import java.util.List;
import mizan.domain.occupation.Occupation;
import mizan.domain.place.PlaceFigures;

/// An occupation of the tray in every state.
///
/// @param series its colour and mark
/// @param nation the whole country
/// @param places all states, or all areas, in the order of their codes, also those that do not list the occupation
record MappedOccupation(Occupation occupation, int series, PlaceFigures nation, List<PlaceFigures> places) {

    /// Figures of one map are set against each other: how common the work is stays as printed if that is printed wherever
    /// it can be worked out. Else all of it is worked out.
    static List<MappedOccupation> allPrintedOrNone(List<MappedOccupation> all) {
        boolean printed = all.stream().flatMap(each -> each.places().stream()).allMatch(PlaceFigures::printed);
        return printed ? all : all.stream().map(MappedOccupation::unprinted).toList();
    }

    private MappedOccupation unprinted() {
        return new MappedOccupation(occupation, series, nation,
                places.stream().map(PlaceFigures::unprinted).toList());
    }
}
