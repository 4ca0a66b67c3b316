package mizan.ui.map;

import java.util.List;
import mizan.domain.place.AreaKind;

/// What is known of an area besides its figures.
///
/// @param kind [AreaKind#METROPOLITAN] or [AreaKind#NONMETROPOLITAN]
/// @param states the codes of those that it lies in, in the order of its title
record MappedArea(AreaKind kind, List<String> states) {}
