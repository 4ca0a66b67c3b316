package mizan.scorecards;

/// Whether what the person sees is on the disk.
public sealed interface SaveState {

    /// It is.
    record Saved() implements SaveState {}

    /// It will be in a moment.
    record Waiting() implements SaveState {}

    /// It is not, and is tried again every few seconds; or, if the database could not be opened, it will not be.
    record Failed(Exception reason) implements SaveState {}

    /// It never will be: the cards are for looking at only.
    record Never() implements SaveState {}
}
