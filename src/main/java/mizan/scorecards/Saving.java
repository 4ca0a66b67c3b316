package mizan.scorecards;

/// Whether what the person sees is on the disk.
public sealed interface Saving {

    /// It is.
    record Saved() implements Saving {}

    /// It will be in a moment.
    record Waiting() implements Saving {}

    /// It is not, and is tried again every few seconds; or, if the database could not be opened, it will not be.
    record Failed(Exception reason) implements Saving {}

    /// It never will be: the cards are for looking at only.
    record Never() implements Saving {}
}
