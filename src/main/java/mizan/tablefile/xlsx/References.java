package mizan.tablefile.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands for a character in XML: `&lt;`, `&#65;`, `&#x41;`.
final class References {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#x(\\p{XDigit}{1,6})|([^;&]{0,30}));?");

    private References() {}

    /// The text with its line ends as XML wants them, and with the characters that are meant.
    ///
    /// @throws Unknown if one is of no known form
    static String resolved(String text) throws Unknown {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.indexOf('&') < 0) {
            return lines;
        }
        StringBuilder resolved = new StringBuilder();
        Matcher matcher = REFERENCE.matcher(lines);
        while (matcher.find()) {
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(Character.toString(character(matcher))));
        }
        return matcher.appendTail(resolved).toString();
    }

    private static int character(Matcher reference) throws Unknown {
        if (!reference.group().endsWith(";")) {
            throw new Unknown();
        }
        int character = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : reference.group(2) != null ? Integer.parseInt(reference.group(2), 16) : named(reference.group(3));
        boolean control = character < ' ' && character != '\n' && character != '\r' && character != '\t';
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (control || surrogate || !Character.isValidCodePoint(character)) {
            throw new Unknown();
        }
        return character;
    }

    private static int named(String name) {
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> -1;
        };
    }

    /// An entity that would have to be declared, or no reference at all.
    static final class Unknown extends java.io.IOException {
        private static final long serialVersionUID = 1L;
    }
}
