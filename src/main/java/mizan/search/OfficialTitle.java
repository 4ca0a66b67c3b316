package mizan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a title of the classification says that an occupation is, and not what it says that it is not: “Dentists,
/// General” are dentists; “Elementary School Teachers, Except Special Education” do not teach special education.
final class OfficialTitle {

    private static final Pattern LEFT_OUT = Pattern.compile(
            ",? Except .*|,? Including .*|, (?:All )?Other.*|, General$| \\((?:عدا|بما|بمن|باستثناء).*?\\)| "
                    + "(?:الآخرون|الأخرى|الآخرين)$");
    /// Whoever leads or helps others is not one of them.
    private static final Pattern OF_OTHERS = Pattern.compile(
            "^(First-Line Supervisors) of .*|^(Helpers)--.*|^(المشرفون المباشرون) على .*|^(مساعدو) (?:عمال |فنيي )?ال.*ين.*");
    private static final Pattern ENGLISH_PARTS = Pattern.compile(", and |, or |, | and |/");
    private static final Pattern ARABIC_PARTS = Pattern.compile("، | و(?=ال)| و(?=[^ ]*و[ا ]?[^ ]* )");
    private static final Pattern REST = Pattern.compile(", (?:All )?Other\\b|(?:الآخرون|الأخرى)$");
    private static final Pattern GROUP = Pattern.compile(" [Oo]ccupations$|^مهن |^المهن ");
    private static final Pattern PLURAL = Pattern.compile(".*(?:[a-z]s|men|ون|ات|ين|اء)$|^[^ ]+و .*");

    private OfficialTitle() {}

    /// The title without what it leaves out.
    static String core(String title) {
        return LEFT_OUT.matcher(title).replaceAll("");
    }

    /// Whom the title names: in “Supervisors of Police” the supervisors, in others all.
    static String named(String title) {
        var others = OF_OTHERS.matcher(core(title));
        if (others.matches()) {
            for (int i = 1; i <= others.groupCount(); i++) {
                if (others.group(i) != null) {
                    return others.group(i);
                }
            }
        }
        return core(title);
    }

    /// The names that a title lists, each of which is a whole one: “Waiters and Waitresses”.
    static List<String> parts(String title) {
        String core = core(title);
        List<String> parts = new ArrayList<>();
        if (!named(title).equals(core)) {
            return parts;
        }
        Pattern between = Folding.arabic(core) ? ARABIC_PARTS : ENGLISH_PARTS;
        for (String part : between.split(core)) {
            if (PLURAL.matcher(part).matches() && !part.equals(title)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /// Whether it is what is left when its siblings are named: “Cooks, All Other” are not whom “cook” means.
    static boolean rest(String title) {
        return REST.matcher(title).find();
    }

    /// What the occupations of a group have in common: “Legal”.
    static String group(String title) {
        return GROUP.matcher(title).replaceAll("");
    }
}
