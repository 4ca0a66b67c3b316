package mizan.wageimport;

/// Told how many of the tables that a person imported are carried over.
@FunctionalInterface
public interface CarryProgress {

    void at(int done, int of);
}
