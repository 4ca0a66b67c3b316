package mizan.search;

/// One name by which an occupation can be found.
public record SearchTitle(String code, String title, Kind kind) {

    /// Whose name it is.
    public enum Kind {
        /// The classification's own.
        OFFICIAL,
        /// What people call it.
        EVERYDAY
    }
}
