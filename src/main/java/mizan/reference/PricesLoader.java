package mizan.reference;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mizan.store.Sql;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;

/// What a dollar buys: by year, by state and by metropolitan area.
final class PricesLoader implements Loader {

    private static final String ALL_ITEMS = "5";
    private static final String SERIES = "2008–2023";
    private static final String NEWEST = "2024";
    private static final String UNITED_STATES_IN_SOURCE = "00";

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        TableLoader cpi = TableLoader.named("consumer_price", transaction, "year", "cpi");
        int years = TableLoader.read(data.resolve("prices/cpi_u_annual_average.csv.gz"),
                row -> cpi.add(row.integer("year"), row.real("cpi_u_1982_84_100")));
        SourceList.add(transaction, "cpi", "bls", "2000–2025", "public-domain", years);

        TableLoader parities = TableLoader.named("price_parity", transaction, "area_code", "year", "vintage",
                "parity");
        int rows = TableLoader.read(data.resolve("prices/bea_rpp_state_2008_2023.csv.gz"), row -> {
            if (row.filled("line_code").equals(ALL_ITEMS)) {
                String area = row.filled("state_fips");
                parities.add(area.equals(UNITED_STATES_IN_SOURCE) ? "99" : area, row.integer("year"), SERIES,
                        row.real("value"));
            }
        });
        SourceList.add(transaction, "rpp", "bea", SERIES, "public-domain", rows);
        SourceList.add(transaction, "rpp-newest", "bea", NEWEST, "public-domain", newest(data, parities));
        transaction.script(Sql.script(PricesLoader.class, "local_prices.sql"));
    }

    /// Several states jump against the year before, so that these are told apart from the series.
    private static int newest(Path data, TableLoader parities) throws RefusedInput {
        Map<String, String> codes = new HashMap<>();
        TableLoader.read(data.resolve("areas/states.csv"), row -> codes.put(row.text("letters"), row.filled("area")));
        int states = TableLoader.read(data.resolve("prices/bea_rpp_state_2024.csv.gz"), row -> {
            String code = codes.get(row.filled("prim_state"));
            if (code == null) {
                throw row.refuse("prim_state", "there is no such state");
            }
            parities.add(code, row.integer("year"), NEWEST, row.real("rpp_all_items"));
        });
        AtomicInteger areas = new AtomicInteger();
        TableLoader.read(data.resolve("areas/oews_areas_2025_with_rpp_2024.csv.gz"), row -> {
            if (!row.text("rpp_all_items_2024").isEmpty()) {
                parities.add(row.filled("area"), row.integer("rpp_year"), NEWEST, row.real("rpp_all_items_2024"));
                areas.incrementAndGet();
            }
        });
        return states + areas.get();
    }
}
