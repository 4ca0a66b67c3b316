package mizan.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mizan.domain.occupation.SocCode;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The article's figures against the published ones that the program ships; what is expected was looked up by hand in
/// the tables.
@NullUnmarked
class ClaimCheckTest {

    private static Database database;
    private static List<CheckedClaim> all;

    @BeforeAll
    static void check() {
        database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
        all = new ClaimCheck(database).all();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            telemarketers-us-employment                          | MATCHES         | 115130  | 2021      | 58430
            network-support-us-employment                        | MATCHES         | 176200  | 2021      | 146190
            user-support-us-employment                           | MATCHES         | 654310  | 2021      | 717190
            telemarketers-us-job-change                          | MATCHES         | -21900  | 2020-2030 | -14900
            user-support-us-percent-change                       | MATCHES         | 8.9     | 2020-2030 | -3.7
            network-support-us-percent-change                    | DIFFERS         | 7.5     | 2020-2030 | 1.8
            customer-service-us-percent-change                   | DIFFERS         | -1.2    | 2020-2030 | -5.5
            telemarketers-texas-employment                       | OTHER_YEAR      | 12170   | 2023      |
            network-support-florida-mean-hourly                  | OTHER_YEAR      | 36.15   | 2023      |
            network-support-florida-mean-annual                  | OTHER_YEAR      | 75190   | 2023      |
            network-support-florida-lowest-pay-rank              | OTHER_YEAR      | 3       | 2023      |
            network-support-illinois-employment-rank             | OTHER_YEAR      | 3       | 2023      |
            customer-service-pipeline-mean-annual                | OTHER_YEAR      | 70160   | 2024      |
            customer-service-pipeline-mean-hourly                | OTHER_YEAR      | 33.73   | 2024      |
            network-support-petroleum-coal-mean-annual           | OTHER_YEAR      | 108510  | 2024      |
            network-support-schools-mean-annual                  | WIDER_INDUSTRY  | 69220   | 2024      |
            telemarketers-business-support-employment            | WIDER_INDUSTRY  | 47930   | 2024      |
            customer-service-business-support-mean-hourly        | ADDS_UP         | 16.07   | 2021      |
            customer-service-texas-per-telemarketer              | ADDS_UP         | 13.026  | 2021      |
            customer-service-texas-over-telemarketers-percent    | DOES_NOT_ADD_UP | 1202.6  | 2021      |
            telemarketers-business-support-lowest-pay-rank       | ADDS_UP         | 1       | 2021      |
            """)
    void isAnsweredByTheTables(String id, ClaimVerdict verdict, double value, String period, Double now) {
        CheckedClaim checked = claim(id);
        assertThat(checked.verdict()).isEqualTo(verdict);
        assertThat(checked.evidence().orElseThrow().value()).isCloseTo(value,
                org.assertj.core.data.Offset.offset(0.06));
        assertThat(checked.evidence().orElseThrow().period()).isEqualTo(period);
        assertThat(checked.now().map(ClaimEvidence::value)).isEqualTo(Optional.ofNullable(now));
    }

    @ParameterizedTest
    @CsvSource({"call-centre-agents-age", "customer-service-licence-exam-mark", "burn-out-effectiveness-loss",
            "dismissal-lowest-performers", "business-support-other-workers-employment",
            "telemarketers-direct-selling-employment", "customer-service-business-support-hourly-difference",
            "telemarketers-computer-equipment-mean-annual"})
    void saysSoWhereNothingInstalledAnswers(String id) {
        assertThat(claim(id).verdict()).isEqualTo(ClaimVerdict.UNCHECKABLE);
        assertThat(claim(id).evidence()).isEmpty();
    }

    @Test
    void whatIsDerivedIsMarked() {
        assertThat(claim("customer-service-pipeline-mean-hourly").evidence().orElseThrow().derived()).isTrue();
        assertThat(claim("customer-service-pipeline-mean-annual").evidence().orElseThrow().derived()).isFalse();
    }

    @Test
    void everyClaimIsAboutARoleOrAboutAllOfThem() {
        assertThat(all).hasSize(57);
        long general = all.stream().filter(checked -> checked.claim().occupation().isEmpty()).count();
        ClaimCheck check = new ClaimCheck(database);
        long told = List.of("41-9041", "43-4051", "15-1231", "15-1232")
                .stream()
                .mapToLong(role -> check.about(new SocCode(role)).size() - general)
                .sum();
        assertThat(told + general).isEqualTo(57);
    }

    private static CheckedClaim claim(String id) {
        return all.stream().filter(checked -> checked.claim().id().equals(id)).findFirst().orElseThrow();
    }
}
