package mizan.ui.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.TreeMap;
import mizan.background.DirectTasks;
import mizan.background.Loadable;
import mizan.domain.occupation.OccupationGroup;
import mizan.domain.pay.Figure.Amount;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PayMeasure;
import mizan.query.OccupationTree.Entry;
import mizan.query.ReferenceDatabase;
import mizan.store.Database;
import mizan.ui.session.Session;
import mizan.ui.session.Sessions;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The list of all careers is about the place that the person has chosen.
@NullUnmarked
class HomeModelTest {

    private final Database database = ReferenceDatabase.open(Path.of(System.getProperty("mizan.reference")), () -> {});
    private final Session session = Sessions.ofMay(2025);
    private final HomeModel model = new HomeModel(new CareersModel(session), database, new DirectTasks());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itFollowsThePlace() throws Exception {
        model.loadOnce();
        assertThat(home().place().wholeCountry()).isTrue();
        assertThat(annualMedians()).isEqualTo(published("v.scope = 'national'"));
        session.home().set("12420");
        assertThat(home().place().name()).contains("Austin");
        assertThat(annualMedians()).isEqualTo(published("v.area_code = '12420'")).hasSizeGreaterThan(300);
        assertThat(home().tree().stream().filter(entry -> entry.occupation().group() != OccupationGroup.DETAILED)
                .map(entry -> entry.pay().pay(PayMeasure.MEDIAN, PayBasis.ANNUAL))).noneMatch(Amount.class::isInstance);
    }

    @Test
    void aRoleWithoutAFigureThereHasThatOfTheWiderPlaceWhichIsNamed() {
        session.home().set("10180");
        model.loadOnce();
        HomeContent.Card telemarketers = home().roles().getFirst();
        assertThat(telemarketers.occupation().code().text()).isEqualTo("41-9041");
        assertThat(telemarketers.standIn().orElseThrow().of().areaCode()).isEqualTo("48");
        assertThat(home().roles().get(1).standIn()).isEmpty();
    }

    private HomeContent home() {
        return ((Loadable.Ready<HomeContent>) model.home().get()).value();
    }

    private Map<String, Long> annualMedians() {
        Map<String, Long> medians = new TreeMap<>();
        for (Entry entry : home().tree()) {
            if (entry.occupation().group() == OccupationGroup.DETAILED
                    && entry.pay().published(PayMeasure.MEDIAN, PayBasis.ANNUAL) instanceof Amount(long cents, _)) {
                medians.put(entry.occupation().code().text(), cents / 100);
            }
        }
        return medians;
    }

    private static Map<String, Long> published(String where) throws Exception {
        Map<String, Long> medians = new TreeMap<>();
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                ResultSet rows = connection.createStatement().executeQuery("""
                        SELECT v.occ_code, v.a_median FROM wages v
                        WHERE v.year = 2025 AND v.occ_group = 'detailed' AND v.a_median IS NOT NULL AND\s""" + where)) {
            while (rows.next()) {
                medians.put(rows.getString(1), rows.getLong(2));
            }
        }
        return medians;
    }
}
