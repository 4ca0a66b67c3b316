package mizan.reference;

import java.nio.file.Path;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;

/// What a dollar buys: by year and by state.
final class PricesLoader implements Loader {

    private static final String ALL_ITEMS = "5";
    private static final String UNITED_STATES_IN_SOURCE = "00";

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        TableLoader cpi = TableLoader.named("consumer_price", transaction, "year", "cpi");
        int years = TableLoader.read(data.resolve("prices/cpi_u_annual_average.csv.gz"),
                row -> cpi.add(row.integer("year"), row.real("cpi_u_1982_84_100")));
        SourceList.add(transaction, "cpi", "bls", "2000–2025", "public-domain", years);

        TableLoader parities = TableLoader.named("price_parity", transaction, "area_code", "year", "parity");
        int rows = TableLoader.read(data.resolve("prices/bea_rpp_state_2008_2023.csv.gz"), row -> {
            if (row.filled("line_code").equals(ALL_ITEMS)) {
                String area = row.filled("state_fips");
                parities.add(area.equals(UNITED_STATES_IN_SOURCE) ? "99" : area, row.integer("year"),
                        row.real("value"));
            }
        });
        SourceList.add(transaction, "rpp", "bea", "2008–2023", "public-domain", rows);
    }
}
