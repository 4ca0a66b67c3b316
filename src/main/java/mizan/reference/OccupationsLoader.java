package mizan.reference;

import java.nio.file.Path;
import java.util.Locale;
import mizan.store.Sql;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;

/// The tree of the 2018 Standard Occupational Classification, with the combined codes that OEWS adds to it.
final class OccupationsLoader implements Loader {

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        TableLoader occupations = TableLoader.named("occupation", transaction, "occ_code", "occ_group", "parent_code");
        TableLoader titles = TableLoader.named("title", transaction, "kind", "code", "language", "form", "title");
        int rows = TableLoader.read(data.resolve("codes/soc_2018_structure.csv.gz"), row -> {
            String code = row.occupation("soc_code").text();
            String parent = row.text("parent_code");
            occupations.add(code, row.filled("level").toLowerCase(Locale.ROOT), parent.isEmpty() ? null : parent);
            titles.add("occupation", code, "en", "official", row.filled("title"));
        });
        transaction.script(Sql.script(OccupationsLoader.class, "combined_occupations.sql"));
        SourceList.add(transaction, "soc", "bls", "2018", "public-domain", rows);
    }
}
