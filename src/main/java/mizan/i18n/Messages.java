package mizan.i18n;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The program's sentences in one language. Values are put in as text that is formatted already.
public final class Messages {

    private final Language language;
    private final NumberingSystem digits;
    private final ResourceBundle bundle;

    /// With the digits that everybody reads.
    public Messages(Language language) {
        this(language, NumberingSystem.LATIN);
    }

    /// @param digits of the numbers that stand in the sentences themselves
    public Messages(Language language, NumberingSystem digits) {
        this(language, digits, "messages");
    }

    private Messages(Language language, NumberingSystem digits, String name) {
        this.language = language;
        this.digits = digits;
        this.bundle = new WrittenNumbers(bundle(name, language), new Formats(language, digits));
    }

    /// The questions and answers of the help, in the same digits. They are many, and read only when they are asked for.
    public Messages ofHelp() {
        return ofHelp(language);
    }

    /// Those of another language, by which they can be found too.
    public Messages ofHelp(Language other) {
        return new Messages(other, digits, "help");
    }

    /// Reads a language's sentences ahead, on any thread: they are kept for those who make them next.
    public static void load(Language language) {
        bundle("messages", language);
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle("mizan.i18n." + name, language.locale());
    }

    public Language language() {
        return language;
    }

    /// For FXML files, which look up their `%keys` themselves.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The part of a message key that stands for a constant: `MEAN_PAY` is `mean-pay`.
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The sentence with `{0}`, `{1}` … replaced by the values.
    ///
    /// @throws java.util.MissingResourceException if there is no such key
    public String text(String key, String... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    /// Parts side by side in one sentence, with what the language puts between them; empty parts are left out.
    public String list(String... parts) {
        return list(List.of(parts));
    }

    /// Two marked numbers have a letter between them: a comma would go with both from left to right, and with it, in the
    /// wrong order, their marks would be drawn.
    public String list(List<String> parts) {
        String separator = bundle.getString("list.separator");
        String mark = Formats.LEFT_TO_RIGHT_MARK;
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator))
                .replace(mark + separator + mark, mark + bundle.getString("list.separator.numbers") + mark);
    }

    /// The form of the sentence that goes with the number; `{0}` is the number as formatted, `{1}` … the other values.
    public String counted(String key, long number, String... values) {
        String exact = key + language.plural(number).suffix();
        return text(bundle.containsKey(exact) ? exact : key + PluralForm.OTHER.suffix(), values);
    }
}
