package mizan.wageimport;

import java.util.Map;
import java.util.Optional;
import mizan.domain.data.Scope;

/// How codes of the North American Industry Classification System, as OEWS writes them, lie within each other.
public final class Naics {

    /// Sectors whose code is a range.
    private static final Map<String, String> RANGES = Map.of("31", "31-33", "32", "31-33", "33", "31-33", "44", "44-45",
            "45", "44-45", "48", "48-49", "49", "48-49");

    private Naics() {}

    /// The sector of a 3-digit industry such as `518000`, the 3-digit industry of a narrower one.
    public static Optional<String> parent(String code, Scope scope) {
        return switch (scope) {
            case INDUSTRY3 -> Optional.of(RANGES.getOrDefault(code.substring(0, 2), code.substring(0, 2)));
            case INDUSTRY4, INDUSTRY56 -> Optional.of(code.substring(0, 3) + "000");
            case NATIONAL, STATE, METRO, NONMETRO, SECTOR -> Optional.empty();
        };
    }
}
