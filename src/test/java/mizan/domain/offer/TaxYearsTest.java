package mizan.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxYearsTest {

    @Test
    void allWhoWantThemHaveTheSame() {
        Supplier<TaxYears> once = TaxYears.whenWanted();
        assertThat(once.get()).isSameAs(once.get());
    }

    @Test
    void theTaxYearOfADayIsItsOwnOrTheLatestBefore() {
        TaxYears years = TaxYears.read();

        assertThat(years.of(2026).year()).isEqualTo(2026);
        assertThat(years.of(2031)).isEqualTo(years.years().getLast());
        assertThat(years.of(2020)).isEqualTo(years.years().getFirst());
    }

    @Test
    void aYearThatIsOverSaysSo() {
        TaxYear year = TaxYears.read().of(2026);

        assertThat(year.over(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(year.over(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void statesWithoutATaxOnWagesAreNine() {
        assertThat(TaxYears.read().of(2026).statesWithoutTax()).containsExactlyInAnyOrder("02", "12", "32", "33", "46",
                "47", "48", "53", "56");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            wage-base 184500|wage-base many|'wage-base' cannot be 'many'
            wage-base 184500|wage-base -5|'wage-base' cannot be '-5'
            wage-base 184500|wage-base|'wage-base' has no value
            wage-base 184500|wage-baze 184500|nothing is called 'wage-baze'
            medicare 1.45|medicare 145|'medicare' cannot be '145'
            year 2026|year 2027|'year' cannot be '2027'
            year 2026|wage-base 2026|'wage-base' stands twice
            brackets-head 17700 67450|brackets-head 67450 17700|'brackets-head' does not ascend at 17700
            brackets-head 17700 67450|brackets-head 17700|'brackets-head' has 5 ends for 7 rates
            states-without 02|states-without TX|'states-without' takes codes of two digits
            """)
    void whatCannotBeIsRefusedWithItsLine(String good, String bad, String why) {
        List<String> lines = new ArrayList<>(shipped());
        int line = lines.indexOf(lines.stream().filter(each -> each.startsWith(good)).findFirst().orElseThrow());
        lines.set(line, lines.get(line).replace(good, bad));

        assertThatThrownBy(() -> TaxFile.read("tax-2026.txt", 2026, lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tax-2026.txt, line ")
                .hasMessageContaining(why);
    }

    @Test
    void whatIsMissingIsNamed() {
        List<String> lines = shipped().stream().filter(line -> !line.startsWith("wage-base")).toList();

        assertThatThrownBy(() -> TaxFile.read("tax-2026.txt", 2026, lines))
                .hasMessage("tax-2026.txt: 'wage-base' is missing");
    }

    private static List<String> shipped() {
        try (InputStream in = TaxYears.class.getResourceAsStream("tax-2026.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.replaceAll("\\s+", " ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
