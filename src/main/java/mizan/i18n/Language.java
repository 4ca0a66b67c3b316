package mizan.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language of the program, with its direction.
public enum Language {
    ENGLISH("en", "English", false), ARABIC("ar", "العربية", true);

    private final String tag;
    private final String ownName;
    private final boolean rightToLeft;

    Language(String tag, String ownName, boolean rightToLeft) {
        this.tag = tag;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /// The language of the machine if the program has it, or English.
    public static Language ofMachine() {
        return of(Locale.getDefault().getLanguage()).orElse(ENGLISH);
    }

    /// `en` or `ar`.
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// What its speakers call it; the same in every language of the program.
    public String ownName() {
        return ownName;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /// The category of a whole number, 0 or more, by which the language chooses the form of the counted noun
    /// (Unicode CLDR, plural rules).
    PluralForm plural(long number) {
        return switch (this) {
            case ENGLISH -> number == 1 ? PluralForm.ONE : PluralForm.OTHER;
            case ARABIC -> arabicPlural(number);
        };
    }

    private static PluralForm arabicPlural(long number) {
        long lastTwo = number % 100;
        if (number <= 2) {
            return number == 0 ? PluralForm.ZERO : number == 1 ? PluralForm.ONE : PluralForm.TWO;
        }
        if (lastTwo >= 3 && lastTwo <= 10) {
            return PluralForm.FEW;
        }
        return lastTwo >= 11 ? PluralForm.MANY : PluralForm.OTHER;
    }
}
