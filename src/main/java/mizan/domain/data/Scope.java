package mizan.domain.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the rows of one published wage table are about.
public enum Scope {
    /// The whole country, all industries.
    NATIONAL,
    /// The whole country by NAICS sector.
    SECTOR,
    /// The whole country by 3-digit NAICS industry.
    INDUSTRY3,
    /// The whole country by 4-digit NAICS industry.
    INDUSTRY4,
    /// The whole country, the 5- and 6-digit NAICS industries for which figures are published.
    INDUSTRY56,
    /// The states and the District of Columbia, all industries.
    STATE,
    /// Metropolitan areas, all industries.
    METRO,
    /// The rest of each state in nonmetropolitan areas, all industries: published as a table of its own, so that the one
    /// never stands in for the other. In the view `wages` both are `metro`.
    NONMETRO;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The name in the databases, in lower case.
    public String id() {
        return id;
    }

    public static Optional<Scope> of(String id) {
        return Arrays.stream(values()).filter(scope -> scope.id().equals(id)).findFirst();
    }
}
