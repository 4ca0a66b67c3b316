package mizan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mizan.domain.data.Scope;
import mizan.store.Database;
import mizan.wageimport.Choices;
import mizan.wageimport.Tables;
import mizan.wageimport.WageImporter;
import mizan.wageimport.WageStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claims that only another year or a wider industry answered are settled by the tables that they quote.
class SettledClaimsTest {

    private static final String STATE_CLAIM = "telemarketers-texas-employment";
    private static final String INDUSTRY_CLAIM = "telemarketers-business-support-mean-hourly";

    @TempDir
    private Path folder;

    private CheckedClaim claim(WageStore store, String id) {
        try (Database database = store.openForReading(() -> {})) {
            return new ClaimCheck(database).all()
                    .stream()
                    .filter(each -> each.claim().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theTablesOfTheYearThatTheArticleQuotesSettleItsClaims() throws Exception {
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        assertThat(claim(store, STATE_CLAIM).verdict()).isEqualTo(ClaimVerdict.OTHER_YEAR);
        assertThat(claim(store, STATE_CLAIM).missing()).contains(new MissingTable(Scope.STATE, 2021));
        assertThat(claim(store, INDUSTRY_CLAIM).verdict()).isEqualTo(ClaimVerdict.WIDER_INDUSTRY);
        assertThat(claim(store, INDUSTRY_CLAIM).missing()).contains(new MissingTable(Scope.INDUSTRY4, 2021));
        Path states = Files.writeString(folder.resolve("state_M2021_dl.csv"), Tables.HEADER + Tables.row("48", "Texas",
                "2", "000000", "Cross-industry", "cross-industry", "1235", "41-9041", "15"));
        Path industries = Files.writeString(folder.resolve("nat4d_M2021_dl.csv"), Tables.HEADER + Tables.row("99",
                "U.S.", "1", "561400", "Business Support Services", "4-digit", "5", "41-9041", "15"));
        new WageImporter(store, folder, InstantSource.system()).store(List.of(states, industries), Choices.none(),
                (_, _) -> {}, () -> false);
        for (String id : List.of(STATE_CLAIM, INDUSTRY_CLAIM)) {
            CheckedClaim settled = claim(store, id);
            assertThat(settled.verdict()).isEqualTo(ClaimVerdict.DIFFERS);
            assertThat(settled.evidence().map(ClaimEvidence::period)).contains("2021");
            assertThat(settled.missing()).isEqualTo(Optional.empty());
        }
        assertThat(claim(store, INDUSTRY_CLAIM).evidence().map(ClaimEvidence::source))
                .contains(ClaimEvidence.Source.INDUSTRY4);
    }

    @Test
    void whatNoTableSaysNothingToInstallSettles() {
        WageStore store = new WageStore(Path.of(System.getProperty("mizan.reference")), folder.resolve("wages.db"));
        assertThat(claim(store, "call-centre-agents-age").missing()).isEmpty();
        assertThat(claim(store, "telemarketers-direct-selling-employment").missing()).isEmpty();
    }
}
