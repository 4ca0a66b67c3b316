package mizan.domain.place;

import java.util.Optional;

/// A place that was found by a name: where somebody lives, and the place of the wage tables that has its figures.
///
/// @param code of the state or area, or of the county: the state's code, a hyphen, and the English name
/// @param title in the language that it was asked for
/// @param state the title of the state of a county; empty for all others
/// @param figures the state or area itself, or the area that the county lies in
public record NamedPlace(String code, AreaKind kind, String title, Optional<String> state, Place figures) {}
