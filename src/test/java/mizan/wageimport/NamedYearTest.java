package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedYearTest {

    @ParameterizedTest
    @CsvSource({"national_M2021_dl, 2021, true", "all_data_M_2023, 2023, true", "oesm23nat, 2023, true",
            "oesm99st.zip, 1999, true", "state_1999_dl.csv, 1999, false", "wages 2022 (1).csv, 2022, false",
            "national_M2022_dl - Copy of 2021.xlsx, 2022, true"})
    void aNameTellsOneYear(String name, int year, boolean published) {
        NamedYear named = NamedYear.of(name);
        assertThat(named.year()).isEqualTo(OptionalInt.of(year));
        assertThat(named.published()).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"wages 2019-2021.csv", "national_M2020_and_M2021.csv", "2021 wages soc2018.csv", "wages_soc2018.csv",
            "naics2017 wages 2020.xlsx"})
    void aNameThatMayMeanSeveralTellsNone(String name) {
        assertThat(NamedYear.of(name).year()).isEmpty();
        assertThat(NamedYear.of(name).ambiguous()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"table.csv", "national_M1950_dl.csv", "report 20210.csv"})
    void othersSayNothing(String name) {
        assertThat(NamedYear.of(name).year()).isEmpty();
        assertThat(NamedYear.of(name).ambiguous()).isFalse();
    }
}
