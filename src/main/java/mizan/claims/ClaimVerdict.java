package mizan.claims;

import java.util.Locale;

/// What the installed data say about a claim.
public enum ClaimVerdict {
    /// The published figure of the year that the article quotes is the same, as exactly as the article puts it.
    MATCHES,
    /// The published figure of that year is another.
    DIFFERS,
    /// Only another year's figure is installed.
    OTHER_YEAR,
    /// Only another year's figure of a wider industry is installed.
    WIDER_INDUSTRY,
    /// It follows from other figures of the article.
    ADDS_UP,
    /// Other figures of the article say otherwise.
    DOES_NOT_ADD_UP,
    /// Nothing that is installed answers it.
    UNCHECKABLE;

    /// The name in the messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
