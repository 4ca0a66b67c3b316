package mizan.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Makes alike what people write differently: case, accents, the forms of Arabic letters, digits, spellings, plurals.
final class Folding {

    private static final Map<String, String> SPELLINGS = Map.of("centre", "center", "labour", "labor", "programme",
            "program", "tyre", "tire", "jewellery", "jewelry", "paediatric", "pediatric", "counsellor", "counselor",
            "aeroplane", "airplane", "grey", "gray", "orthopaedic", "orthopedic");
    private static final List<String> ARABIC_ARTICLES = List.of("وال", "بال", "لل", "ال");

    private Folding() {}

    /// The words of a text, folded; none if it has no letter or digit.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
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

    /// The letter that stands for this one; 0 for what is left out without parting the word.
    private static char letter(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى', 'ئ' -> 'ي';
            case 'ؤ' -> 'و';
            case '\'', '’', 'ـ' -> 0;
            default -> {
                if (Character.getType(c) == Character.NON_SPACING_MARK) {
                    yield 0;
                }
                yield Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
            }
        };
    }

    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(fold(word.toString()));
            word.setLength(0);
        }
    }

    private static String fold(String word) {
        if (word.charAt(0) >= '\u0600') {
            for (String article : ARABIC_ARTICLES) {
                if (word.startsWith(article) && word.length() - article.length() >= 3) {
                    return word.substring(article.length());
                }
            }
            return word;
        }
        String singular = singular(word);
        return SPELLINGS.getOrDefault(singular, singular);
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
}
