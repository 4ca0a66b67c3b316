package mizan.tablefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            147,886,000  ; 147886000
            52,620.50    ; 52620.50
            1 234        ; 1234
            1\u00A0234.5 ; 1234.5
            1\u202F234   ; 1234
            12'345       ; 12345
            12\u2019345  ; 12345
            0.4          ; 0.4
            -5           ; -5
            """)
    void numbersWithAPointAreReadHoweverTheyAreGrouped(String text, String number) {
        assertThat(DecimalMark.POINT.plain(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            147.886.000 ; 147886000
            52.620,50   ; 52620.50
            25,30       ; 25.30
            1 234,5     ; 1234.5
            """)
    void andNumbersWithAComma(String text, String number) {
        assertThat(DecimalMark.COMMA.plain(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            21,50
            21,5
            1.250,75
            1,2345
            1234,567
            1,234 567
            12.3.4
            1,
            ,5
            .5
            5.
            1e3
            ٤٢
            """)
    void whatIsGroupedElsewhereThanByThreesIsNoNumber(String text) {
        assertThat(DecimalMark.POINT.plain(text)).isNull();
    }

    private static Optional<DecimalMark> habit(String... numbers) {
        DecimalMark.Habit habit = new DecimalMark.Habit();
        for (String number : numbers) {
            habit.note(number.replace("w", ""), number.endsWith("w"));
        }
        return habit.mark();
    }

    @Test
    void theNumbersThemselvesTellTheMark() {
        assertThat(habit("25,30", "52.620w")).contains(DecimalMark.COMMA);
        assertThat(habit("25.30", "52,620w")).contains(DecimalMark.POINT);
        assertThat(habit("1.234.567w")).contains(DecimalMark.COMMA);
        assertThat(habit("1,234,567w")).contains(DecimalMark.POINT);
        assertThat(habit("1.234,5")).contains(DecimalMark.COMMA);
        assertThat(habit("17", "#", "*", "")).contains(DecimalMark.POINT);
    }

    @Test
    void aFigureThatHasNoFractionTellsItByItsThousands() {
        assertThat(habit("28.700w")).contains(DecimalMark.COMMA);
        assertThat(habit("28,700w")).contains(DecimalMark.POINT);
    }

    @Test
    void numbersThatSpeakForBothLeaveItOpen() {
        assertThat(habit("25,30", "25.30")).isEmpty();
    }
}
