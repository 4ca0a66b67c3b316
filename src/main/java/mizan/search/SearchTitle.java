package mizan.search;

/// One name, or a text, by which an occupation can be found.
public record SearchTitle(String code, String title, Kind kind) {

    /// Whose name it is, the ones that say most first.
    public enum Kind {
        /// The classification's own.
        OFFICIAL,
        /// What people call it, chosen for this program.
        CHOSEN,
        /// Among the few examples that are published with the projections.
        EXAMPLE,
        /// Among the many names that people gave when they were asked what they are.
        GIVEN,
        /// No name, but what people in the occupation do: a sentence or two, found by their words after all names.
        DESCRIBED
    }
}
