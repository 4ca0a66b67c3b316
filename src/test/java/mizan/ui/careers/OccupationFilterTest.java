package mizan.ui.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.domain.outlook.Education;
import mizan.domain.pay.PayBasis;
import mizan.query.ReferenceDatabase;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.careers.FilterModel.InPlace;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What passes the filters is what a statement of its own finds in the documented view of the reference database.
@NullUnmarked
class OccupationFilterTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Session session = Sessions.ofMay(2023);
    private final FilterModel model = new FilterModel(new CareersModel(session), database,
            new WorkEvidence(database), new DirectTasks());

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOURLY |      ''  |               | false |      '' | 99
            HOURLY |      20  |               | false |      '' | 99
            HOURLY |   18.50  | HIGH_SCHOOL   | false |      '' | 99
            HOURLY |      30  | ASSOCIATE     | true  |      '' | 99
            HOURLY |      40  | AWARD         | true  |  10,000 | 99
            HOURLY |     100  |               | false |      '' | 99
            HOURLY |     115  |               | false |      '' | 99
            HOURLY |     120  |               | false |      '' | 99
            HOURLY |      ''  | NO_CREDENTIAL | true  |      '' | 99
            HOURLY |      ''  | SOME_COLLEGE  | false | 100000  | 99
            ANNUAL |   50000  |               | false |      '' | 99
            ANNUAL | $60,000  | BACHELOR      | true  |      '' | 99
            ANNUAL |  100000  | MASTER        | true  |    5000 | 99
            ANNUAL |  239200  | DOCTORAL      | false |      '' | 99
            ANNUAL |      ''  |               | true  | 1000000 | 99
            HOURLY |      25  | HIGH_SCHOOL   | true  |    1000 | 48
            HOURLY |      ''  |               | false |      '' | 06
            HOURLY |      30  | ASSOCIATE     | false |    2000 | 36
            ANNUAL |   80000  | BACHELOR      | true  |      '' | 12
            ANNUAL |   40000  | NO_CREDENTIAL | false |     500 | 11
            HOURLY |     ٢٥   | AWARD         | true  |   ١٠٠٠ | 53
            """)
    void passesWhatAStatementOfItsOwnFinds(PayBasis basis, String pay, Education education, boolean growing,
            String jobs, String area) throws Exception {
        session.basis().set(basis);
        model.payAtLeast().set(pay);
        model.educationAtMost().set(Optional.ofNullable(education));
        model.growing().set(growing);
        model.jobsAtLeast().set(jobs);
        session.home().set(area.equals("99") ? "" : area);
        model.loadOnce();
        InPlace place = ((Loadable.Ready<InPlace>) model.inPlace().get()).value();
        List<String> passing = model.passing(place)
                .stream()
                .map(candidate -> candidate.occupation().code().text())
                .sorted()
                .toList();
        assertThat(passing).isEqualTo(found(basis, pay, education, growing, jobs, area));
    }

    /// By dollars of the view, with the cells of the table only for what the view leaves out: the top code.
    private static List<String> found(PayBasis basis, String pay, Education education, boolean growing, String jobs,
            String area) throws Exception {
        String median = basis == PayBasis.HOURLY
                ? "coalesce(v.h_median, iif(w.h_median = '#', s.top_hourly_cents / 100.0, NULL), round(v.a_median / 2080.0, 2))"
                : "coalesce(v.a_median, iif(w.a_median = '#', s.top_annual_cents / 100, NULL), v.h_median * 2080)";
        String statement = """
                SELECT v.occ_code
                FROM wages v
                JOIN wage_set s ON s.year = v.year AND s.scope = v.scope
                JOIN wage w ON w.set_id = s.set_id AND w.occ_code = v.occ_code AND w.area_code = v.area_code
                    AND w.occ_group = v.occ_group
                LEFT JOIN projection p ON p.occ_code = v.occ_code AND p.from_year = 2024
                WHERE v.year = 2023 AND v.scope = '%s' AND v.area_code = '%s' AND v.occ_group = 'detailed'
                """.formatted(area.equals("99") ? "national" : "state", area)
                + (pay.isEmpty() ? "" : " AND " + median + " >= " + plain(pay))
                + (jobs.isEmpty() ? "" : " AND v.employment >= " + plain(jobs))
                + (growing ? " AND p.change_percent > 0" : "")
                + (education == null ? "" : " AND p.education IN (" + upTo(education) + ")")
                + " ORDER BY v.occ_code";
        List<String> codes = new ArrayList<>();
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                ResultSet rows = connection.createStatement().executeQuery(statement)) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private static String plain(String typed) {
        return typed.replaceAll("[$,]", "").replace('٢', '2').replace('٥', '5').replace('١', '1').replace('٠', '0');
    }

    private static String upTo(Education most) {
        Map<Education, String> published = Map.of(Education.NO_CREDENTIAL, "No formal educational credential",
                Education.HIGH_SCHOOL, "High school diploma or equivalent", Education.SOME_COLLEGE,
                "Some college, no degree", Education.AWARD, "Postsecondary nondegree award", Education.ASSOCIATE,
                "Associate's degree", Education.BACHELOR, "Bachelor's degree", Education.MASTER, "Master's degree",
                Education.DOCTORAL, "Doctoral or professional degree");
        return published.entrySet()
                .stream()
                .filter(each -> each.getKey().compareTo(most) <= 0)
                .map(each -> "'" + each.getValue().replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
    }
}
