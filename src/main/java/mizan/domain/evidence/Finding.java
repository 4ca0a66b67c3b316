package mizan.domain.evidence;

/// What is known of an item in one occupation, in the direction of the item.
///
/// @param place how far it is true, and of how many occupations it is less so
/// @param enough whether it is far enough, whatever the rank: a rare thing is not true of a job because it is rarer
///            elsewhere
public record Finding(RankedValue place, boolean enough) {}
