package mizan.domain.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mizan.domain.data.ShownYear.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which year stands for a chosen one that is not installed.
class InstalledYearsTest {

    @ParameterizedTest
    @CsvSource({
            "2019 2023, 2023, 2023, CHOSEN",
            "2019 2023, 2025, 2023, NEWEST",
            // Not the later one, though it is nearer.
            "2019 2023, 2022, 2019, BEFORE",
            "2019 2023, 2010, 2019, EARLIEST",
            "2023 2021 2019, 2020, 2019, BEFORE"})
    void theChosenOrTheNewestBeforeItOrTheEarliest(String installed, int chosen, int shown, Why why) {
        assertThat(years(Scope.STATE, installed).shown(Scope.STATE, Vintage.of(chosen)))
                .isEqualTo(new ShownYear(Scope.STATE, chosen, shown, why));
    }

    @ParameterizedTest
    @CsvSource({
            "2020 2021 2022, 2022, 2022, CHOSEN",
            "2020 2021 2022, 2020, 2021, FIRST_OF_CLASSIFICATION",
            "2020 2023, 2022, 2023, FIRST_OF_CLASSIFICATION",
            "2023, 2015, 2023, EARLIEST",
            "2020 2021 2022, 2025, 2022, NEWEST"})
    void whatListsOccupationsHasNoneOfAnEarlierClassification(String installed, int chosen, int shown, Why why) {
        assertThat(years(Scope.NATIONAL, installed).shownAsClassified(Scope.NATIONAL, Vintage.of(chosen)))
                .isEqualTo(new ShownYear(Scope.NATIONAL, chosen, shown, why));
    }

    @Test
    void aScopeKnowsNothingOfTheOthersYears() {
        InstalledYears years = years(Scope.STATE, "2019 2023");
        assertThat(years.of(Scope.STATE)).containsExactly(2023, 2019);
        assertThat(years.of(Scope.METRO)).isEmpty();
        assertThat(years.shown(Scope.METRO, Vintage.of(2022)))
                .isEqualTo(new ShownYear(Scope.METRO, 2022, 2022, Why.CHOSEN));
    }

    /// Whoever wants the newest sees by the word beside a year that others are newer.
    @Test
    void theNewestIsOfEachScopeItsOwn() {
        InstalledYears years = new InstalledYears(List.of(set(2025, Scope.STATE), set(2024, Scope.SECTOR),
                set(2022, Scope.SECTOR), set(2024, Scope.STATE)));
        assertThat(years.shown(Scope.STATE, Vintage.newest()))
                .isEqualTo(new ShownYear(Scope.STATE, 2025, 2025, Why.CHOSEN));
        assertThat(years.shown(Scope.SECTOR, Vintage.newest()))
                .isEqualTo(new ShownYear(Scope.SECTOR, 2025, 2024, Why.NEWEST));
        assertThat(years.shownAsClassified(Scope.STATE, Vintage.newest()).year()).isEqualTo(2025);
    }

    private static InstalledYears years(Scope scope, String installed) {
        return new InstalledYears(Stream.of(installed.split(" "))
                .map(year -> set(Integer.parseInt(year), scope))
                .toList());
    }

    private static WageSet set(int year, Scope scope) {
        return new WageSet(year, scope, "", "", 1);
    }
}
