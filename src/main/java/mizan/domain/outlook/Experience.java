package mizan.domain.outlook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The work experience in a related occupation that employers commonly ask for (BLS Employment Projections).
public enum Experience {
    NONE("None"), UNDER_FIVE_YEARS("Less than 5 years"), FIVE_YEARS("5 years or more");

    private final String published;

    Experience(String published) {
        this.published = published;
    }

    /// The name in the messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param published as the tables print it; empty for groups of occupations
    public static Optional<Experience> of(String published) {
        return Arrays.stream(values()).filter(each -> each.published.equals(published)).findFirst();
    }
}
