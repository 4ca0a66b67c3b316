package mizan.reference;

import java.nio.file.Path;
import java.util.List;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;

/// What people in an occupation do, in this program's own words.
final class DescriptionsLoader implements Loader {

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        TableLoader descriptions = TableLoader.named("description", transaction, "occ_code", "language", "text");
        int rows = 0;
        for (String language : List.of("en", "ar")) {
            rows += TableLoader.read(data.resolve("descriptions_" + language + ".csv"),
                    row -> descriptions.add(row.occupation("occ_code").text(), language, row.filled("text")));
        }
        SourceList.add(transaction, "mizan-descriptions", "mizan", "2026", "apache-2.0", rows);
    }
}
