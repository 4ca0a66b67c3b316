package mizan.reference;

import java.nio.file.Path;
import java.util.Locale;
import mizan.store.Sql;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;

/// The tree of the 2018 Standard Occupational Classification, with the combined codes that OEWS adds to it.
final class Occupations implements Part {

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        Table occupations = Table.named("occupation", transaction, "occ_code", "occ_group", "parent_code");
        Table titles = Table.named("title", transaction, "kind", "code", "language", "form", "title");
        int rows = Table.read(data.resolve("codes/soc_2018_structure.csv.gz"), row -> {
            String code = row.occupation("soc_code").text();
            String parent = row.text("parent_code");
            occupations.add(code, row.filled("level").toLowerCase(Locale.ROOT), parent.isEmpty() ? null : parent);
            titles.add("occupation", code, "en", "official", row.filled("title"));
        });
        transaction.script(Sql.script(Occupations.class, "combined_occupations.sql"));
        Sources.add(transaction, "soc", "bls", "2018", "public-domain", rows);
    }
}
