package mizan.query;

import java.util.HashMap;
import java.util.Map;
import mizan.domain.prices.ConsumerPrices;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Sql;

/// How have consumer prices moved?
public final class ConsumerPriceIndex {

    private static final Sql SQL = Sql.of(ConsumerPriceIndex.class);

    private final Database database;

    public ConsumerPriceIndex(Database database) {
        this.database = database;
    }

    public ConsumerPrices ask() {
        Map<Integer, Double> index = new HashMap<>();
        database.list(SQL, Bindings.none(), row -> index.put(row.integer("year"), row.real("cpi")));
        return new ConsumerPrices(index);
    }
}
