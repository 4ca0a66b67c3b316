package mizan.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import mizan.claims.ReportedClaim.Verdict;
import mizan.domain.evidence.Catalogue;
import mizan.domain.evidence.Evidence;
import mizan.domain.occupation.SocCode;
import mizan.query.ReferenceDatabase;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the article says of the work stands beside what people in the role report, also where they report otherwise. Values
/// and ranks are those of the published file of 2022.
class ReportedClaimTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Evidence evidence = new WorkEvidence(database).ask();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            41-9041 | irregular-hours | 7 |  4 | 15.0 | OTHERWISE
            41-9041 | rude-customers  | 3 | 95 | 99.8 | SO_TOO
            43-4051 | rude-customers  | 3 | 58 | 73.2 | SO_TOO
            15-1232 | rude-customers  | 3 | 35 | 21.6 | OTHERWISE
            43-4051 | boredom         | 1 | 83 | 94.2 | SO_TOO
            43-4051 | variety         | 4 | 17 |  5.8 | OTHERWISE
            """)
    void eachReasonHasWhatIsReportedAndWhatComesOfIt(String role, String reason, int number, double value,
            double rank, Verdict verdict) {
        ReportedClaim claim = about(role).stream().filter(each -> each.item().key().equals(reason)).findFirst()
                .orElseThrow();
        assertThat(claim.number()).isEqualTo(number);
        assertThat(claim.place().value()).isCloseTo(value, within(0.5));
        assertThat(claim.place().rank()).isCloseTo(rank, within(0.05));
        assertThat(claim.verdict()).isEqualTo(verdict);
    }

    @Test
    void reasonsThatNobodyWasAskedAboutAreLeftOutAndOtherOccupationsHaveNone() {
        assertThat(about("41-9041").stream().map(each -> each.item().key())).containsExactly("short-days", "variety",
                "social-contact", "boredom", "rude-customers", "micromanagement", "stress", "irregular-hours");
        assertThat(about("29-1141")).isEmpty();
    }

    private List<ReportedClaim> about(String role) {
        return ReportedClaim.about(new SocCode(role), Catalogue.read(), evidence);
    }
}
