package mizan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18.50      | 1850
            $18        | 1800
            39,520     | 3952000
            ' 18.5 '   | 1850
            .75        | 75
            18.        | 1800
            ١٨٫٥٠      | 1850
            ٣٩٬٥٢٠     | 3952000
            18.505     | 1851
            """)
    void readsAmountsAsPeopleTypeThem(String text, long cents) {
        assertThat(TypedPay.cents(text)).hasValue(cents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "-5", "1.2.3", "0", "0.00", "1e5", "99999999999999999999", "٫", "$"})
    void refusesEverythingElse(String text) {
        assertThat(TypedPay.cents(text)).isEmpty();
    }
}
