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
import java.util.Set;
import java.util.TreeSet;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.domain.evidence.Wish;
import mizan.domain.occupation.SocCode;
import mizan.query.OccupationsInPlace.Candidate;
import mizan.query.ReferenceDatabase;
import mizan.query.WorkEvidence;
import mizan.store.Database;
import mizan.ui.careers.FilterModel.InPlace;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which occupations are what a person wishes is what statements of its own find in the documented view of what people
/// report.
@NullUnmarked
class WishFilterTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Session session = Sessions.ofMay(2025);
    private final CareersModel careers = new CareersModel(session);
    private final FilterModel model = new FilterModel(careers, database, new WorkEvidence(database),
            new DirectTasks());

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CALM_PEOPLE    | HALF | 4.C.1.d.2   | r.rank < 50
            CALM_PEOPLE    | MOST | 4.C.1.d.2   | r.rank < 30
            MUCH_CONTACT   | HALF | 4.C.1.a.4   | r.rank > 50
            LITTLE_CONTACT | HALF | 4.C.1.a.4   | r.rank < 50
            FREE           | MOST | 4.C.3.a.4   | r.rank > 70
            VARIED         | HALF | 4.C.3.b.7   | r.rank < 50
            REGULAR_HOURS  | HALF | 4.C.3.d.4   | r.rank < 50
            SHORT_WEEKS    | HALF | 4.C.3.d.8   | r.rank < 50
            FEW_DEADLINES  | HALF | 4.C.3.d.1   | r.rank < 50
            LIGHT_MISTAKES | HALF | 4.C.3.a.1   | r.rank < 50
            LITTLE_RIVALRY | HALF | 4.C.3.c.1   | r.rank < 50
            SITTING        | MOST | 4.C.2.d.1.a | r.rank > 70
            MOVING         | HALF | 4.C.2.d.1.a | r.rank < 50
            OUTSIDE        | MOST | 4.C.2.a.1.c | r.rank > 70
            QUIET          | HALF | 4.C.2.b.1.a | r.rank < 50
            HOME           | HALF | remote.possible | r.value > 50
            HOME           | MOST | remote.possible | r.value > 50
            LITTLE_AI      | HALF | ai.exposure | r.rank < 50
            """)
    void oneWishIsWhatTheViewSays(Wish wish, Wish.Ahead ahead, String element, String met) throws Exception {
        model.ahead().set(ahead);
        model.wish(wish, true);
        assertThat(passing()).isNotEmpty().isEqualTo(found("""
                SELECT r.occ_code FROM work_rating r WHERE r.element_id = '%s' AND %s AND r.occ_code IN (%s)
                """.formatted(element, met, PAID)));
    }

    @Test
    void wishesAndTheOtherFiltersHoldTogetherAndEachCountIsWhatTheWishThenLeaves() throws Exception {
        model.payAtLeast().set("30");
        model.noDegree().set(true);
        model.growing().set(true);
        model.wish(Wish.CALM_PEOPLE, true);
        Map<Wish, Integer> counts = model.passingWith(place());
        model.wish(Wish.REGULAR_HOURS, true);
        assertThat(passing()).isEqualTo(found("""
                SELECT v.occ_code FROM wages v
                JOIN projection p ON p.occ_code = v.occ_code AND p.from_year = 2024
                JOIN work_context a ON a.occ_code = v.occ_code AND a.element_id = '4.C.1.d.2' AND a.rank < 50
                JOIN work_context b ON b.occ_code = v.occ_code AND b.element_id = '4.C.3.d.4' AND b.rank < 50
                WHERE v.year = 2025 AND v.scope = 'national' AND v.occ_group = 'detailed' AND v.h_median >= 30
                    AND p.change_percent > 0 AND p.education IN ('No formal educational credential',
                        'High school diploma or equivalent', 'Some college, no degree',
                        'Postsecondary nondegree award')
                """)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(model.passing(place())).hasSize(counts.get(Wish.REGULAR_HOURS));
        model.clear();
        assertThat(model.passing(place())).hasSize(place().candidates().size());
    }

    @Test
    void thoseThatAreLikeOneAreTheNearestInAllThatWasAsked() throws Exception {
        careers.openLike(new SocCode("43-4051"));
        assertThat(careers.page().get()).isEqualTo(new CareersPage.Filter());
        assertThat(place().like().orElseThrow().code()).isEqualTo(new SocCode("43-4051"));
        assertThat(place().candidates().stream().map(each -> each.occupation().code().text()).toList())
                .isEqualTo(listed("""
                        SELECT b.occ_code FROM work_context a
                        JOIN work_context b ON b.element_id = a.element_id AND b.occ_code <> a.occ_code
                        WHERE a.occ_code = '43-4051' AND b.occ_code IN (%s)
                        GROUP BY b.occ_code ORDER BY round(avg(abs(a.rank - b.rank)), 6), b.occ_code LIMIT 60
                        """.formatted(PAID)));
        careers.like().set(Optional.empty());
        assertThat(place().candidates()).hasSizeGreaterThan(800);
    }

    private static final String PAID = """
            SELECT occ_code FROM wages WHERE year = 2025 AND scope = 'national' AND occ_group = 'detailed'
            """;

    private InPlace place() {
        model.loadOnce();
        return ((Loadable.Ready<InPlace>) model.inPlace().get()).value();
    }

    private Set<String> passing() {
        Set<String> codes = new TreeSet<>();
        for (Candidate each : model.passing(place())) {
            codes.add(each.occupation().code().text());
        }
        return codes;
    }

    private static Set<String> found(String statement) throws Exception {
        return new TreeSet<>(listed(statement));
    }

    private static List<String> listed(String statement) throws Exception {
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
}
