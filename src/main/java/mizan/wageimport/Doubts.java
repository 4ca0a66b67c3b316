package mizan.wageimport;

import java.util.List;
import mizan.wageimport.Found.FoundSet;

/// What a person must decide about before a table is taken over.
///
/// @param overwrittenSectors how many rows have a sector code that somebody has overwritten
/// @param contradictions how many rows contradict themselves; like the others they are among the broken ones unless the
/// person has decided
/// @param muchLess tables that would stand in the place of far larger ones, or of ones with totals
public record Doubts(long overwrittenSectors, long contradictions, List<FoundSet> muchLess) {

    /// There is nothing to decide.
    public static final Doubts NONE = new Doubts(0, 0, List.of());
}
