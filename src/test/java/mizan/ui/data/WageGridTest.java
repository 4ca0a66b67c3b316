package mizan.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.data.WageSet;
import mizan.query.ImportedSets.ImportedSet;
import mizan.ui.data.WageGrid.Cell;
import mizan.ui.data.WageGrid.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageGridTest {

    private final WageGrid grid = WageGrid.of(List.of(set(2025, Scope.NATIONAL), set(2024, Scope.NATIONAL),
            set(2023, Scope.STATE), set(2024, Scope.SECTOR), set(2019, Scope.SECTOR)),
            List.of(new ImportedSet(2024, Scope.NATIONAL, "2026-04-01", true, 0),
                    new ImportedSet(2019, Scope.SECTOR, "2026-04-01", false, 0)));

    private static WageSet set(int year, Scope scope) {
        return new WageSet(year, scope, "source", "public-domain", 7);
    }

    @Test
    void theNewestYearComesFirst() {
        assertThat(grid.years()).containsExactly(2025, 2024, 2023, 2019);
    }

    @ParameterizedTest
    @CsvSource({"NATIONAL, 2025, SHIPPED", "NATIONAL, 2024, BROUGHT_INSTEAD", "SECTOR, 2019, BROUGHT",
            "SECTOR, 2025, NEWER", "STATE, 2024, NEWER", "STATE, 2025, NEWER", "METRO, 2025, NEWER",
            "METRO, 2024,", "STATE, 2019,", "NATIONAL, 2023,"})
    void eachPlaceSaysHowItsTableCameHere(Scope scope, int year, State state) {
        assertThat(grid.at(scope, year).map(Cell::state)).isEqualTo(Optional.ofNullable(state));
    }

    @Test
    void theNewestOfAKindIsKnown() {
        assertThat(grid.newest(Scope.SECTOR)).contains(2024);
        assertThat(grid.newest(Scope.METRO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NATIONAL, 2025, oesm25nat.zip", "SECTOR, 2024, oesm24in4.zip", "INDUSTRY4, 2009, oesm09in4.zip",
            "STATE, 2025, oesm25st.zip", "NONMETRO, 2025, oesm25ma.zip"})
    void theFileHasItsPublishersName(Scope scope, int year, String file) {
        assertThat(WageGrid.archive(scope, year)).isEqualTo(file);
    }
}
