package mizan.domain.occupation;

import java.util.Locale;

/// The level of a row in an OEWS table. The same code may stand twice, as broad and as detailed, with equal figures:
/// a row is known by its code and its group together.
public enum OccupationGroup {
    TOTAL, MAJOR, MINOR, BROAD, DETAILED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The name in the tables, in lower case.
    public String id() {
        return id;
    }
}
