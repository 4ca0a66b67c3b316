package mizan.wageimport;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The year that a name tells.
///
/// @param years all that it may mean; more than one tell none
/// @param published whether it is in the form that the publisher gives to names
record NamedYear(Set<Integer> years, boolean published) {

    /// `national_M2021_dl`, `all_data_M_2023`, and `oesm23nat`, as the publisher names sheets, workbooks and archives.
    private static final List<Pattern> PUBLISHED = List.of(Pattern.compile("M_?(199[7-9]|20\\d\\d)(?!\\d)"),
            Pattern.compile("(?i)oesm(\\d\\d)(?!\\d)"));
    private static final Pattern ANY = Pattern.compile("(?<!\\d)(199[7-9]|20\\d\\d)(?!\\d)");
    /// Years that are those of a classification.
    private static final Pattern EDITION = Pattern.compile("(?i)(?:soc|naics)[ _-]?(?:19|20)?\\d\\d(?!\\d)");
    private static final int CENTURY = 100;
    private static final int FIRST = 97;

    static NamedYear of(String name) {
        for (Pattern form : PUBLISHED) {
            NamedYear found = new NamedYear(years(form, name), true);
            if (!found.years.isEmpty()) {
                return found;
            }
        }
        Set<Integer> any = years(ANY, name);
        // With a classification's year in it, a name may mean this one too: soc2018 may be of May 2018 or of any later year.
        return new NamedYear(any.isEmpty() || !EDITION.matcher(name).find() ? any : with(any, 0), false);
    }

    private static Set<Integer> with(Set<Integer> years, int doubt) {
        years.add(doubt);
        return years;
    }

    private static Set<Integer> years(Pattern form, String name) {
        Set<Integer> years = new TreeSet<>();
        for (Matcher matcher = form.matcher(name); matcher.find();) {
            int year = Integer.parseInt(matcher.group(1));
            years.add(year >= CENTURY ? year : year >= FIRST ? 1900 + year : 2000 + year);
        }
        return years;
    }

    /// Whether it tells something, and nobody knows what.
    boolean ambiguous() {
        return years.size() > 1;
    }

    OptionalInt year() {
        return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
    }
}
