package mizan.wageimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.wageimport.TableChange.PayChange;
import org.junit.jupiter.api.Test;

/// What a file would change, told before anything is stored.
class TableComparisonTest extends ImportTest {

    private List<TableChange> changes(String name, String text) throws Exception {
        return importer.preview(List.of(file(name, text)), Choices.none(), (_, _) -> {}, () -> false).changes();
    }

    @Test
    void aTableThatReplacesNothingChangesNothing() throws Exception {
        assertThat(changes("national_M2026_dl.csv", Tables.national("41-9041", "18.25"))).isEmpty();
    }

    @Test
    void theSameFileAgainChangesNoFigure() throws Exception {
        String text = Tables.national("41-9041", "18.25");
        bring("national_M2026_dl.csv", text);
        assertThat(changes("national_M2026_dl.csv", text)).singleElement().satisfies(change -> {
            assertThat(change.figures()).isPositive();
            assertThat(List.of(change.changed(), change.added(), change.gone(), change.rowsGone()))
                    .containsOnly(0L);
            assertThat(change.most()).isEmpty();
        });
    }

    @Test
    void whatChangesMostIsNamedAndWhatGoesIsCounted() throws Exception {
        bring("national_M2026_dl.csv",
                Tables.national("41-9041", "18.25") + Tables.row("43-4051", "20") + Tables.row("15-1232", "21"));
        TableChange change = changes("national_M2026_dl.csv",
                Tables.national("41-9041", "18.50") + Tables.row("43-4051", "13")).getFirst();
        assertThat(change.scope()).isEqualTo(Scope.NATIONAL);
        assertThat(change.year()).isEqualTo(2026);
        assertThat(change.changed()).isEqualTo(2);
        assertThat(change.added()).isZero();
        assertThat(change.rowsGone()).isEqualTo(1);
        assertThat(change.gone()).isEqualTo(change.figures() / 3);
        PayChange most = change.most().orElseThrow();
        assertThat(most).isEqualTo(new PayChange("Title", "U.S.", PayMeasure.MEDIAN, PayBasis.HOURLY, 2000, 1300));
    }

    @Test
    void aFigureThatIsNotPrintedAnyMoreGoes() throws Exception {
        bring("national_M2026_dl.csv", Tables.national("41-9041", "18.25"));
        TableChange change = changes("national_M2026_dl.csv", Tables.national("41-9041", "*")).getFirst();
        assertThat(List.of(change.changed(), change.added(), change.gone())).isEqualTo(List.of(0L, 0L, 1L));
        assertThat(change.most()).isEqualTo(Optional.empty());
    }
}
