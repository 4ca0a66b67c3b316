package mizan.wageimport;

/// How far a reading or an import has come. Called from the threads that do the work, a few times a second at most.
@FunctionalInterface
public interface Progress {

    /// @param rows read so far
    /// @param fraction of all files, 0 to 1
    void at(long rows, double fraction);
}
