package mizan.domain.outlook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The education that people typically need to enter an occupation, by the classes of the BLS Employment Projections,
/// the least first.
public enum Education {
    NO_CREDENTIAL("No formal educational credential"), HIGH_SCHOOL("High school diploma or equivalent"), SOME_COLLEGE(
            "Some college, no degree"),
    AWARD("Postsecondary nondegree award"), ASSOCIATE(
            "Associate's degree"),
    BACHELOR("Bachelor's degree"), MASTER(
            "Master's degree"),
    DOCTORAL("Doctoral or professional degree");

    private final String published;

    Education(String published) {
        this.published = published;
    }

    /// The name in the messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How many steps it is above no credential.
    public int step() {
        return List.of(values()).indexOf(this);
    }

    /// @param published as the tables print it; empty for groups of occupations
    public static Optional<Education> of(String published) {
        return Arrays.stream(values()).filter(each -> each.published.equals(published)).findFirst();
    }
}
