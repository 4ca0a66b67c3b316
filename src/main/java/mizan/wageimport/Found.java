package mizan.wageimport;

import java.util.List;
import mizan.domain.data.Scope;
import mizan.tablefile.RefusedInput;

/// What a reading of files has found.
///
/// @param sets the tables in them, by scope
/// @param read rows that were read
/// @param leftOut rows with figures of a kind that is not kept, such as by ownership
/// @param broken how many rows are broken
/// @param refused the first of the broken rows, at most [#KEPT]
/// @param remarks what is to be said about the files; of an earlier import nothing
/// @param doubts what is to be decided before they are taken over
public record Found(List<FoundSet> sets, long read, long leftOut, long broken, List<RefusedInput> refused,
        List<Remark> remarks, Doubts doubts) {

    /// How many refused rows are told one by one.
    public static final int KEPT = 500;

    /// One published table.
    ///
    /// @param files in which it was found
    public record FoundSet(Scope scope, int year, int rows, int occupations, int areas, int industries, String files) {}

    public long stored() {
        return sets.stream().mapToLong(FoundSet::rows).sum();
    }
}
