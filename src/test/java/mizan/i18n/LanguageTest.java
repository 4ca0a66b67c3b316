package mizan.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, ZERO
            1, ONE
            2, TWO
            3, FEW
            10, FEW
            11, MANY
            99, MANY
            100, OTHER
            101, OTHER
            102, OTHER
            103, FEW
            111, MANY
            1000, OTHER
            """)
    void arabicCountsInSixForms(long number, PluralForm form) {
        assertThat(Language.ARABIC.plural(number)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"0, OTHER", "1, ONE", "2, OTHER", "101, OTHER"})
    void englishCountsInTwo(long number, PluralForm form) {
        assertThat(Language.ENGLISH.plural(number)).isEqualTo(form);
    }
}
