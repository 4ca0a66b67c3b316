package mizan.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes alike what people write differently: case, accents, the forms of Arabic letters, digits, spellings, plurals.
final class TextFolding {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("centre", "center"),
            Map.entry("labour", "labor"), Map.entry("programme", "program"), Map.entry("tyre", "tire"),
            Map.entry("jewellery", "jewelry"), Map.entry("jeweller", "jeweler"),
            Map.entry("paediatric", "pediatric"), Map.entry("counsellor", "counselor"),
            Map.entry("counselling", "counseling"), Map.entry("aeroplane", "airplane"), Map.entry("grey", "gray"),
            Map.entry("orthopaedic", "orthopedic"), Map.entry("theatre", "theater"),
            Map.entry("archaeologist", "archeologist"), Map.entry("archaeology", "archeology"),
            Map.entry("adviser", "advisor"), Map.entry("dietician", "dietitian"),
            Map.entry("esthetician", "aesthetician"), Map.entry("defence", "defense"),
            Map.entry("mould", "mold"), Map.entry("plough", "plow"), Map.entry("colour", "color"),
            Map.entry("aide", "aid"), Map.entry("men", "man"), Map.entry("women", "woman"),
            Map.entry("people", "person"), Map.entry("wive", "wife"), Map.entry("chauffer", "chauffeur"));
    /// As in anaesthetist and gynaecologist.
    private static final Pattern BRITISH = Pattern.compile("(?<=[hnpl])ae(?=[a-z]{3})");
    /// Words that only hold others together.
    private static final Set<String> BETWEEN = Set.of("a", "an", "the", "and", "or", "of", "for", "in", "at", "to",
            "with", "by", "on", "في", "من", "علي", "عن", "الي", "مع", "او", "و");
    private static final List<String> ARABIC_ARTICLES = List.of("وال", "بال", "كال", "لل", "ال");
    /// Names of things that end in signs: “C#”, “C++”, “.NET”.
    private static final Map<Pattern, String> SIGNS = Map.of(Pattern.compile("(?<![a-z])c ?\\+\\+"), " cplusplus ",
            Pattern.compile("(?<![a-z])([cf]) ?#"), " $1sharp ", Pattern.compile("\\.net\\b"), " dotnet ");

    private TextFolding() {}

    /// The words of a text, folded; none if it has no letter or digit.
    static List<String> words(String text) {
        List<String> words = letters(text).stream().map(TextFolding::fold).toList();
        return BETWEEN.containsAll(words) ? words : words.stream().filter(each -> !BETWEEN.contains(each)).toList();
    }

    /// The words as they are written, only in letters that are alike: no ending is taken off, so that what is typed of a
    /// word is the beginning of it.
    static List<String> letters(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = letter(plain.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != 0) {
                add(word, words);
            }
        }
        add(word, words);
        return words;
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        if (plain.indexOf('#') >= 0 || plain.indexOf('+') >= 0 || plain.indexOf('.') >= 0) {
            for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
                plain = sign.getKey().matcher(plain).replaceAll(sign.getValue());
            }
        }
        return plain;
    }

    /// The letter that stands for this one; 0 for what is left out without parting the word.
    private static char letter(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ک', 'گ' -> 'ك';
            case 'چ' -> 'ج';
            case 'پ' -> 'ب';
            case 'ڤ' -> 'ف';
            case '\'', '’', 'ـ', 'ء' -> 0;
            default -> {
                if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT) {
                    yield 0;
                }
                yield Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
            }
        };
    }

    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    static boolean arabic(String word) {
        return word.charAt(0) >= '\u0600';
    }

    private static String fold(String word) {
        if (arabic(word)) {
            for (String article : ARABIC_ARTICLES) {
                if (word.startsWith(article) && word.length() - article.length() >= 3) {
                    return word.substring(article.length());
                }
            }
            return word;
        }
        String singular = oneSex(SPELLINGS.getOrDefault(singular(word), singular(word)));
        return BRITISH.matcher(singular).replaceFirst("e");
    }

    /// English plurals lose their ending; that a few other words do too does no harm, as both sides are folded alike.
    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        if (length > 4 && (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes")
                || word.endsWith("xes"))) {
            return word.substring(0, length - 2);
        }
        boolean plural = length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, length - 1) : word;
    }

    /// Policewomen, policemen and police persons look for the same work.
    private static String oneSex(String word) {
        for (String ending : List.of("women", "woman", "person", "people", "men")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                String start = word.substring(0, word.length() - ending.length());
                return ending.equals("men") && start.matches(".*[io]") ? word : start + "man";
            }
        }
        return word;
    }
}
