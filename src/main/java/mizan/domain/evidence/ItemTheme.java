package mizan.domain.evidence;

import java.util.Locale;

/// What an item is about, for finding it and for keeping a set varied.
public enum ItemTheme {
    PEOPLE, FREEDOM, VARIETY, TIME, DANGER, PLACE, MONEY, GROWTH, SECURITY;

    /// The name in the messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ItemTheme of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
