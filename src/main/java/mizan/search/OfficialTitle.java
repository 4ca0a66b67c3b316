package mizan.search;

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
    private static final Pattern LIST = Pattern.compile(",? (?:and|or) |/| و");
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

    /// The names that a title lists, each of which is a whole one: “Waiters and Waitresses”. Not where what stands before
    /// or after the list belongs to all of it: “Loan Interviewers and Clerks”, “Instructors and Teachers, Postsecondary”.
    static List<String> parts(String title) {
        String core = core(title);
        List<String> parts = List.of((TextFolding.arabic(core) ? ARABIC_PARTS : ENGLISH_PARTS).split(core));
        if (!named(title).equals(core) || !LIST.matcher(core).find() || !PLURAL.matcher(parts.getLast()).matches()) {
            return List.of();
        }
        boolean firstAlone = parts.getFirst().indexOf(' ') < 0;
        return parts.stream()
                .filter(part -> PLURAL.matcher(part).matches())
                .filter(part -> firstAlone || part.equals(parts.getFirst()) || part.indexOf(' ') >= 0)
                .toList();
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
