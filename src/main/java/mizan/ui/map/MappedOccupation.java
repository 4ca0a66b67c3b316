package mizan.ui.map;

import java.util.List;
import mizan.domain.occupation.Occupation;
import mizan.domain.place.PlaceFigures;

/// An occupation of the tray in every state.
///
/// @param series its colour and mark
/// @param nation the whole country
/// @param states all of them in the order of their codes, also those that do not list the occupation
record MappedOccupation(Occupation occupation, int series, PlaceFigures nation, List<PlaceFigures> states) {}
