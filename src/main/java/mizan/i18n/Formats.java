package mizan.i18n;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.DoubleFunction;
import mizan.domain.pay.PayBasis;

/// Writes numbers, money, percentages and years as text for one language and kind of digits.
///
/// Made by our own patterns and not by the platform's Arabic ones: those hold direction marks that JavaFX draws as
/// boxes. In Arabic every number in Latin digits is set between left-to-right marks, which are invisible and keep its
/// parts in order. Arabic-Indic digits have none: beside them such a mark changes no order (they count as right to left
/// for what is around them), and as it is shaped together with them it, too, is drawn as a box. Their signs and ranges
/// read from the right, as people write them.
public final class Formats {

    private static final String MINUS = "−";
    private static final long MANY = 10_000;
    private static final String ARABIC_THOUSAND = "\u00A0ألف";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private final Language language;
    private final NumberingSystem digits;

    public Formats(Language language, NumberingSystem digits) {
        this.language = language;
        this.digits = digits;
    }

    /// `$16.27` an hour, `$33,840` a year.
    public String pay(long cents, PayBasis basis) {
        return money(basis == PayBasis.HOURLY ? "#,##0.00" : "#,##0", cents / 100.0);
    }

    /// An amount as it stands in a field for typing: no sign and no marks, cents where the basis or the amount has them.
    public String typed(long cents, PayBasis basis) {
        boolean whole = basis == PayBasis.ANNUAL && cents % 100 == 0;
        return localDigits(number(whole ? "#,##0" : "#,##0.00", cents / 100.0));
    }

    /// An amount as it was read from what a person typed, in full on either basis: `$17.50`, `−$5.00`, `$36,400`.
    public String read(long cents, PayBasis basis) {
        return isolate((cents < 0 ? MINUS : "") + "$" + typed(Math.abs(cents), basis));
    }

    /// A tick of an axis, in dollars: as short as it can be without saying less.
    public String axisPay(double dollars) {
        if (dollars >= 10_000 && dollars % 1000 == 0) {
            return dollars(localDigits(number("#,##0", dollars / 1000))) + thousand();
        }
        return money(dollars == Math.rint(dollars) ? "#,##0" : "#,##0.00", dollars);
    }

    /// An amount for little room: whole thousands where there are ten or more of them.
    public String payBriefly(long cents, PayBasis basis) {
        return basis == PayBasis.ANNUAL && cents >= MANY * 100 ? axisPay(Math.round(cents / 100_000.0) * 1000.0)
                : pay(cents, basis);
    }

    /// A number for little room: whole thousands where there are ten or more of them.
    public String countBriefly(long number) {
        return number >= MANY ? count(Math.round(number / 1000.0)) + thousand() : count(number);
    }

    public String count(long number) {
        return isolate(localDigits(number("#,##0", (double) number)));
    }

    /// With two decimals: a ratio, or a number of jobs in a thousand.
    public String decimal(double number) {
        return isolate(localDigits(number("#,##0.00", number)));
    }

    /// With as many decimals as it takes, two at most.
    public String number(double number) {
        return isolate(localDigits(number("#,##0.##", number)));
    }

    /// With its sign, also if it is above 0.
    ///
    /// @param magnitude writes the number without its sign
    public String signed(double number, DoubleFunction<String> magnitude) {
        return isolate(sign(number) + magnitude.apply(Math.abs(number)));
    }

    /// With as many decimals as it takes, three at most: `1.45%`, `6.2%`.
    public String finePercent(double percent) {
        return isolate(localDigits(number("#,##0.###", percent)) + percentSign());
    }

    /// Dollars with cents, and the tenths of a cent where there are any: `$0.725`.
    public String finePay(double dollars) {
        return money("#,##0.00#", dollars);
    }

    /// A number as it stands in a field for typing: no sign and no marks, as many decimals as it takes, three at most.
    public String typed(double number) {
        return localDigits(number("#,##0.###", number));
    }

    /// With at most one decimal.
    public String percent(double percent) {
        return isolate(localDigits(number("#,##0.#", percent)) + percentSign());
    }

    /// A change, with its sign and one decimal, so that a column of them is easy to read: `+8.9%`, `−3.0%`.
    public String signedPercent(double percent) {
        return isolate(sign(percent) + localDigits(number("#,##0.0", Math.abs(percent))) + percentSign());
    }

    /// A change, with its sign: `+14,200`, `−27,000`.
    public String signedCount(long number) {
        return isolate(sign(number) + localDigits(number("#,##0", Math.abs((double) number))));
    }

    /// With its sign, and one decimal where it is below 10: `+1.7`, `−24`, `0`.
    public String signed(double number) {
        double shown = Math.abs(number) < 10 ? Math.round(number * 10) / 10.0 : Math.round(number);
        String sign = shown > 0 ? "+" : shown < 0 ? MINUS : "";
        return isolate(sign + localDigits(number("#,##0.#", Math.abs(shown))));
    }

    /// Without a thousands separator.
    public String year(int year) {
        return isolate(localDigits(Integer.toString(year)));
    }

    /// `2026-11-24`; in Arabic with the month's name: `24 نوفمبر 2026`.
    public String day(LocalDate day) {
        return language.rightToLeft()
                ? count(day.getDayOfMonth()) + " " + day.getMonth().getDisplayName(TextStyle.FULL, language.locale())
                        + " " + year(day.getYear())
                : day.toString();
    }

    /// A day and a time of day: `2026-11-24 09:05`.
    public String dateTime(LocalDateTime time) {
        return new Messages(language, digits).text("date.at", day(time.toLocalDate()),
                isolate(localDigits(TIME.format(time))));
    }

    /// Years in a row: `2024–34`, as the statistics write them; in Arabic `2024–2034`.
    public String years(int first, int last) {
        return period(language.rightToLeft() ? first + "–" + last : "%d–%02d".formatted(first, last % 100));
    }

    /// A year, a range of years or a version, as the data have it.
    public String period(String text) {
        return isolate(localDigits(text));
    }

    /// A number with all that belongs to it, as it is written in a sentence: `90%`, `−100`, `2024–2034`.
    String written(String number) {
        return isolate(localDigits(number).replace("%", percentSign()));
    }

    /// Any text that must keep its order from left to right, such as an occupation code.
    public String code(String text) {
        return isolate(text);
    }

    private String percentSign() {
        return digits == NumberingSystem.ARABIC_INDIC ? "٪" : "%";
    }

    private static String sign(double number) {
        return number > 0 ? "+" : number < 0 ? "−" : "";
    }

    private String money(String pattern, double dollars) {
        return dollars(localDigits(number(pattern, dollars)));
    }

    /// The sign is at the left of the amount: what follows Arabic-Indic digits in a line from the right stands there.
    private String dollars(String amount) {
        return isolate(digits == NumberingSystem.ARABIC_INDIC ? amount + "$" : "$" + amount);
    }

    private static String number(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private String localDigits(String text) {
        if (digits == NumberingSystem.LATIN) {
            return text;
        }
        StringBuilder local = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            local.append(switch (c) {
                case ',' -> '٬';
                case '.' -> '٫';
                default -> c >= '0' && c <= '9' ? (char) ('٠' + (c - '0')) : c;
            });
        }
        return local.toString();
    }

    /// What follows a number of thousands for little room.
    private String thousand() {
        return language.rightToLeft() ? ARABIC_THOUSAND : "k";
    }

    /// A word that follows the number stays outside of the marks, beside which its letters would not be joined rightly.
    private String isolate(String text) {
        if (text.endsWith(ARABIC_THOUSAND)) {
            return isolate(text.substring(0, text.length() - ARABIC_THOUSAND.length())) + ARABIC_THOUSAND;
        }
        return language.rightToLeft() && text.chars().noneMatch(Formats::arabicIndic)
                ? LEFT_TO_RIGHT_MARK + text + LEFT_TO_RIGHT_MARK
                : text;
    }

    private static boolean arabicIndic(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
