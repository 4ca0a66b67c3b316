package mizan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import mizan.domain.pay.PayBasis;
import mizan.domain.pay.PlausiblePay;
import org.junit.jupiter.api.Test;

/// No published pay is asked about when a person types it.
class PlausibleFiguresTest {

    @Test
    void allPublishedPayIsPlausible() throws Exception {
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT min(min(h_pct10, h_mean)), max(max(h_mean, h_pct90)), max(h_mean), max(h_pct90),
                               min(a_pct10), max(a_mean), max(a_pct90) FROM wages
                        """)) {
            row.next();
            for (int column = 1; column <= 4; column++) {
                assertThat(PlausiblePay.holds(Math.round(row.getDouble(column) * 100), PayBasis.HOURLY)).isTrue();
            }
            for (int column = 5; column <= 7; column++) {
                assertThat(PlausiblePay.holds(row.getLong(column) * 100, PayBasis.ANNUAL)).isTrue();
            }
        }
    }

    @Test
    void aPayIsPlausibleOnBothBasesOrOnNeither() {
        for (long cents : new long[]{199, 200, 50_000, 50_001}) {
            assertThat(PlausiblePay.holds(cents * PayBasis.HOURS_PER_YEAR, PayBasis.ANNUAL))
                    .isEqualTo(PlausiblePay.holds(cents, PayBasis.HOURLY));
        }
        assertThat(PlausiblePay.most(PayBasis.HOURLY)).isLessThan(PlausiblePay.least(PayBasis.ANNUAL));
    }
}
