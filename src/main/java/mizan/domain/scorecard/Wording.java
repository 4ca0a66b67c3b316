package mizan.domain.scorecard;

/// The text of an item: one of Mizan's own, which each language says in its way, or the person's.
public sealed interface Wording {

    /// @param key part of the key of the text, such as `no-degree`
    record Predefined(String key) implements Wording {}

    /// @param text as the person typed it; of any length, and possibly empty while it is being typed
    record Own(String text) implements Wording {}
}
