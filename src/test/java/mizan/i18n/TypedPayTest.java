package mizan.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import mizan.domain.pay.PayBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPayTest {

    private static final int MANY = 10_000;

    private static TypedPay any(String text) {
        return TypedPay.of(text, 1, Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18.50            | 1850
            17,50            | 1750
            1,25             | 125
            12,5             | 1250
            1,250            | 125000
            1,250.75         | 125075
            1.250,75         | 125075
            1 250,75         | 125075
            1'250.75         | 125075
            1’250            | 125000
            25\u00A0000      | 2500000
            25\u202F000,50   | 2500050
            1,250,000        | 125000000
            1.250.000        | 125000000
            $18              | 1800
            $ 18.50          | 1850
            18.50 $          | 1850
            US$18.50         | 1850
            18.50 USD        | 1850
            18 dollars       | 1800
            39,520           | 3952000
            ' 18.5 '         | 1850
            .75              | 75
            18.              | 1800
            0.500            | 50
            1250.755         | 125076
            36.4k            | 3640000
            36,4 K           | 3640000
            $36k             | 3600000
            36 thousand      | 3600000
            ١٨٫٥٠            | 1850
            ٢١٫٥٠            | 2150
            ٢١،٥٠            | 2150
            ٢١.٥٠            | 2150
            ٢٥٬٠٠٠           | 2500000
            ٢٥،٠٠٠           | 2500000
            ٢٥٬٠٠٠٫٧٥        | 2500075
            ٣٦ ألف           | 3600000
            ٣٦ الف دولار     | 3600000
            ٢١٫٥٠ دولارًا    | 2150
            ٢١٫٥٠ دولار أمريكي | 2150
            دولار ٢١٫٥٠      | 2150
            \u200E$21.50\u200E | 2150
            """)
    void readsAmountsAsPeopleTypeThem(String text, long cents) {
        assertThat(any(text.translateEscapes())).isEqualTo(new TypedPay.Amount(cents));
    }

    /// Each may mean one amount in one habit and a thousand times as much in the other.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.500   | 1250   | 1250000
            1.250    | 125    | 125000
            36.400   | 3640   | 3640000
            $18.505  | 1851   | 1850500
            ١٢.٥٠٠   | 1250   | 1250000
            1.250k   | 125000 | 125000000
            """)
    void asksWhatCanBeMeantInTwoWays(String text, long one, long other) {
        assertThat(any(text)).isEqualTo(new TypedPay.Unclear(one, other));
        assertThat(TypedPay.of(text, PayBasis.HOURLY)).isEqualTo(new TypedPay.Unclear(one, other));
        assertThat(TypedPay.of(text, PayBasis.ANNUAL)).isEqualTo(new TypedPay.Unclear(one, other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.2.3", "1,2,3", "1e5", "٫", ".", ",", "k", "17 50", "17'50", "١٧٬٥٠", "1,00,000",
            "1250,000,000", "3,6400", "17.5000", "1,250.000,5", "1.250,750.5", "99999999999999999999", "€18", "18/hr",
            "0,123,456", "17..5", "1 250 00", "$$5", "17-18"})
    void tellsWhatIsNoAmount(String text) {
        assertThat(any(text)).isEqualTo(new TypedPay.NoAmount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "$", "دولار", "\u200E"})
    void nothingIsNoFault(String text) {
        assertThat(any(text)).isEqualTo(new TypedPay.Blank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            36400      | HOURLY | MUCH   | 3640000
            500.01     | HOURLY | MUCH   | 50001
            17.5       | ANNUAL | LITTLE | 1750
            ١٧٫٥       | ANNUAL | LITTLE | 1750
            0          | HOURLY | LITTLE | 0
            0          | ANNUAL | LITTLE | 0
            -17.50     | HOURLY | LITTLE | -1750
            −17.50     | HOURLY | LITTLE | -1750
            -$36,400   | ANNUAL | LITTLE | -3640000
            1,750,000  | ANNUAL | MUCH   | 175000000
            1.99       | HOURLY | LITTLE | 199
            """)
    void doubtsWhatNobodyEarns(String text, PayBasis basis, String doubt, long cents) {
        assertThat(TypedPay.of(text, basis)).isEqualTo(doubt.equals("MUCH")
                ? new TypedPay.TooMuch(cents)
                : new TypedPay.TooLittle(cents));
        assertThat(TypedPay.of(text, basis).amount()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999k", "-999999999999999 thousand", "٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩ ألف"})
    void whatNoNumberOfCentsHoldsIsTooMuchOrTooLittle(String text) {
        assertThat(TypedPay.of(text, PayBasis.ANNUAL)).isEqualTo(text.startsWith("-")
                ? new TypedPay.TooLittle(-Long.MAX_VALUE)
                : new TypedPay.TooMuch(Long.MAX_VALUE));
    }

    @Test
    void anHoursPayIsNeverAYears() {
        for (long cents = 200; cents <= 50_000; cents++) {
            String text = BigDecimal.valueOf(cents, 2).toPlainString();
            assertEquals(new TypedPay.Amount(cents), TypedPay.of(text, PayBasis.HOURLY));
            assertEquals(new TypedPay.TooLittle(cents), TypedPay.of(text, PayBasis.ANNUAL));
        }
    }

    @ParameterizedTest
    @EnumSource(NumberingSystem.class)
    void readsWhatIsWrittenInBothLanguages(NumberingSystem digits) {
        Random random = new Random(1);
        for (Language language : Language.values()) {
            Formats formats = new Formats(language, digits);
            for (int i = 0; i < MANY / Language.values().length; i++) {
                long cents = amount(random);
                for (PayBasis basis : PayBasis.values()) {
                    assertEquals(new TypedPay.Amount(cents), any(formats.typed(cents, basis)));
                    assertEquals(new TypedPay.Amount(cents), any(formats.read(cents, basis)));
                    assertEquals(new TypedPay.TooLittle(-cents), any(formats.read(-cents, basis)));
                }
                assertEquals(new TypedPay.Amount(cents), any(formats.pay(cents, PayBasis.HOURLY)));
                assertThat(any(formats.pay(cents / 100 * 100 + 100, PayBasis.ANNUAL)))
                        .isEqualTo(new TypedPay.Amount(cents / 100 * 100 + 100));
                assertThat(any(formats.axisPay(cents / 100 * 100_000)))
                        .isEqualTo(cents < 100 ? new TypedPay.TooLittle(0)
                                : new TypedPay.Amount(cents / 100 * 10_000_000));
                assertThat(TypedNumber.whole(formats.count(cents)))
                        .isEqualTo(new TypedNumber.Read(BigDecimal.valueOf(cents).stripTrailingZeros()));
            }
        }
    }

    /// Dollars and two decimals, in each habit: with or without marks between thousands.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ","  | "."
            "."  | ","
            " "  | ","
            " "  | "."
            "'"  | "."
            "’"  | ","
            "٬"  | "٫"
            "،"  | "."
            "."  | "،"
            ""   | "."
            ""   | ","
            ""   | "٫"
            "\u00A0" | ","
            "\u202F" | ","
            """)
    void readsEachHabit(String between, String mark) {
        Random random = new Random(2);
        List<BiFunction<String, String, String>> money = List.of((number, _) -> number, (number, _) -> "$" + number,
                (number, _) -> number + " USD", (number, _) -> number + " دولار", (number, space) -> number + space);
        for (int i = 0; i < MANY; i++) {
            long cents = amount(random);
            String number = grouped(cents / 100, between.translateEscapes()) + mark
                    + String.format("%02d", cents % 100);
            String typed = money.get(i % money.size()).apply(i % 2 == 0 ? number : arabic(number), "\u00A0");
            assertEquals(new TypedPay.Amount(cents), any(typed), typed);
        }
    }

    /// Never as much as a hundred times what was meant, whatever is left out or put in by mistake.
    @Test
    void aSlipIsNeverAHundredTimesAsMuch() {
        Random random = new Random(3);
        for (int i = 0; i < MANY; i++) {
            long cents = 200L + random.nextInt(49_800);
            String right = BigDecimal.valueOf(cents, 2).toPlainString();
            for (String mark : List.of(",", "٫", "٬", "'", " ", "،", "\u00A0")) {
                TypedPay read = TypedPay.of(right.replace(".", mark), PayBasis.HOURLY);
                assertThat(read).isIn(new TypedPay.Amount(cents), new TypedPay.NoAmount());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,000   | 1000
            1.000   | 1000
            1000    | 1000
            ١٬٠٠٠   | 1000
            12.5k   | 12500
            ٢٥ ألف  | 25000
            1.250.000 | 1250000
            """)
    void readsCounts(String text, long count) {
        assertThat(TypedNumber.whole(text)).isInstanceOfSatisfying(TypedNumber.Read.class,
                read -> assertThat(read.value()).isEqualByComparingTo(BigDecimal.valueOf(count)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.5", "0", "-5", "$100", "12,5", "many"})
    void aCountIsWholeAndAboveZeroAndNoMoney(String text) {
        assertThat(TypedNumber.whole(text)).isEqualTo(new TypedNumber.NoNumber());
    }

    @Test
    void aCountOfThousandsMayBeUnclearToo() {
        assertThat(TypedNumber.whole("1.250k")).isInstanceOfSatisfying(TypedNumber.Unclear.class, unclear -> {
            assertThat(unclear.one()).isEqualByComparingTo("1250");
            assertThat(unclear.other()).isEqualByComparingTo("1250000");
        });
    }

    private static long amount(Random random) {
        return 1 + random.nextLong((long) Math.pow(10, 1 + random.nextInt(9)));
    }

    private static String grouped(long whole, String between) {
        StringBuilder text = new StringBuilder(Long.toString(whole));
        for (int at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, between);
        }
        return text.toString();
    }

    private static String arabic(String latin) {
        return latin.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + '٠' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
