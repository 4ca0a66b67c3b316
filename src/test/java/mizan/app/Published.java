package mizan.app;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The published figures, asked by statements of the tests' own.
final class Published {

    private static final Pattern HOURLY = Pattern.compile("(?<![+−])\\$([\\d,]+\\.\\d\\d)");
    private static final List<String> MEASURES = List.of("mean", "pct10", "pct25", "median", "pct75", "pct90");

    private Published() {}

    /// The hourly amounts of a text, without those that have a sign.
    static Stream<String> amounts(String text) {
        return HOURLY.matcher(text.replace("\u200E", "")).results().map(found -> found.group(1).replace(",", ""));
    }

    /// All hourly pay of these occupations in the tables of the year, as published, reckoned from the annual pay, or as
    /// the bound that the year's tables end at.
    ///
    /// @param codes empty for all occupations
    /// @param where a further condition on the view `wages`
    static Set<String> pay(int year, List<String> codes, String where) {
        String among = codes.isEmpty() ? "" : " AND v.occ_code IN ('" + String.join("', '", codes) + "')";
        String from = " FROM wages v WHERE v.year = " + year + among + " AND " + where;
        List<String> parts = new ArrayList<>();
        MEASURES.forEach(measure -> {
            parts.add("SELECT printf('%.2f', v.h_" + measure + ")" + from + " AND h_" + measure + " > 0");
            parts.add("SELECT printf('%.2f', floor(v.a_" + measure + " * 100 / 2080.0 + 0.5) / 100)" + from
                    + " AND a_" + measure + " > 0");
        });
        parts.add("SELECT printf('%.2f', top_hourly_cents / 100.0) FROM wage_set WHERE year = " + year);
        return Set.copyOf(ask(String.join(" UNION ", parts)));
    }

    /// What hourly pay of these occupations buys at national prices: of a state by those of the year or the newest before,
    /// of an area by the newest.
    static Set<String> bought(int year, List<String> codes) {
        String prices = "(SELECT area_code, parity FROM local_price WHERE length(area_code) > 2"
                + " UNION SELECT area_code, parity FROM price_parity WHERE length(area_code) = 2"
                + " AND year = (SELECT max(year) FROM price_parity WHERE year <= " + year + "))";
        return Set.copyOf(ask(MEASURES.stream()
                .map(measure -> "SELECT printf('%.2f', floor(round(v.h_" + measure
                        + " * 100) * 100 / p.parity + 0.5) / 100) FROM wages v JOIN " + prices
                        + " p USING (area_code) WHERE v.year = " + year
                        + " AND v.occ_code IN ('" + String.join("', '", codes) + "')")
                .collect(Collectors.joining(" UNION "))));
    }

    /// The year that stands for the chosen one: itself, else the newest before it, else the earliest.
    static int year(String scope, int chosen) {
        return Integer.parseInt(ask("SELECT coalesce(max(iif(year <= " + chosen + ", year, NULL)), min(year))"
                + " FROM wage_set WHERE scope = '" + scope + "'").getFirst());
    }

    static String median(int year, String code, String area) {
        return ask("SELECT DISTINCT printf('%.2f', h_median) FROM wages WHERE year = " + year + " AND occ_code = '"
                + code + "' AND area_code = '" + area + "' AND occ_group = 'detailed' AND naics_code = '000000'")
                .stream().collect(Collectors.joining(" "));
    }

    private static List<String> ask(String statement) {
        try (Connection connection = DriverManager
                .getConnection("jdbc:sqlite:" + System.getProperty("mizan.reference"));
                ResultSet rows = connection.createStatement().executeQuery(statement)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                String value = rows.getString(1);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
