package mizan.reference;

import java.nio.file.Path;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;

/// What the article about call-centre agents says in figures, each with the line that says it.
final class ClaimsLoader implements Loader {

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        TableLoader claims = TableLoader.named("claim", transaction, "claim_id", "section", "occ_code", "naics_code",
                "area_code",
                "measure", "value", "bound", "status", "period", "line", "note");
        int rows = TableLoader.read(data.resolve("claims.csv"),
                row -> claims.add(row.filled("id"), row.filled("section"),
                        row.text("occ_code"), row.text("naics"), row.text("area_code"), row.filled("measure"),
                        row.text("value").isEmpty() ? null : row.real("value"), row.filled("bound"),
                        row.filled("status"),
                        row.filled("period"), row.integer("line"), row.text("note")));
        SourceList.add(transaction, "claims", "mizan", "2021", "apache-2.0", rows);
    }
}
