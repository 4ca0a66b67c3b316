package mizan.reference;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a county as the published list writes it, such as `Delaware County`.
///
/// @param published what its own name is in the list, without what kind of county it is: `Delaware`
/// @param name the same in small letters after the first of each word, where the list has capitals throughout
/// @param kind `County`, `Parish`, …; empty for a name that does not end in one
record CountyName(String published, String name, String kind) {

    private static final Pattern KIND = Pattern
            .compile("(.+?) (County|Parish|City and Borough|Borough|Census Area|Municipality|city|Municipio)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    static CountyName of(String written) {
        Matcher kind = KIND.matcher(written);
        String published = kind.matches() ? kind.group(1) : written;
        return new CountyName(published,
                written.equals(written.toUpperCase(Locale.ROOT)) ? capitalised(written) : published,
                kind.matches() ? kind.group(2) : "");
    }

    String title() {
        return kind.isEmpty() ? name : name + " " + kind;
    }

    private static String capitalised(String capitals) {
        return WORD.matcher(capitals)
                .replaceAll(word -> word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
    }
}
