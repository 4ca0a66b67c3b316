package mizan.domain.outlook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The training on the job that is typical until one is competent (BLS Employment Projections).
public enum Training {
    NONE("None"), SHORT("Short-term on-the-job training"), MODERATE("Moderate-term on-the-job training"), LONG(
            "Long-term on-the-job training"),
    APPRENTICESHIP("Apprenticeship"), INTERNSHIP("Internship/residency");

    private final String published;

    Training(String published) {
        this.published = published;
    }

    /// The name in the messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param published as the tables print it; empty for groups of occupations
    public static Optional<Training> of(String published) {
        return Arrays.stream(values()).filter(each -> each.published.equals(published)).findFirst();
    }
}
