package mizan.i18n;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of the dollar, which may stand on either side of an amount.
final class DollarWords {

    private static final String DOLLAR = "(?:us ?\\$|\\$|usd|dollars?|دولار(?:ات|ان|ين|ًا|اً|ا)?(?: [أا]مريكي(?:ًا|اً|ا|ة)?)?)";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<sign>[-+]?) ?(?:" + DOLLAR + " ?)?(?<number>.*?)(?: ?" + DOLLAR + ")?(?<many>" + NumberReading.THOUSAND
                    + ")?(?: ?"
                    + DOLLAR + ")?");

    private DollarWords() {}

    static String without(String text) {
        Matcher amount = AMOUNT.matcher(NumberReading.plain(text));
        return amount.matches()
                ? amount.group("sign") + amount.group("number") + Objects.requireNonNullElse(amount.group("many"), "")
                : text;
    }
}
