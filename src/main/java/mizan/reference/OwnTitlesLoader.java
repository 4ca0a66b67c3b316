package mizan.reference;

import java.nio.file.Path;
import java.util.List;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// Arabic titles with their everyday synonyms, and short English ones for charts.
final class OwnTitlesLoader implements Loader {

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        TableLoader titles = TableLoader.named("title", transaction, "kind", "code", "language", "form", "title");
        TableLoader search = TableLoader.keepingFirst("search_title", transaction, "occ_code", "title", "language",
                "source");
        int rows = TableLoader.read(data.resolve("titles_ar.csv"), row -> {
            titles.add(row.filled("kind"), row.filled("code"), "ar", "official", row.filled("title"));
            if (row.text("kind").equals("occupation")) {
                for (String name : names(row)) {
                    search.add(row.text("code"), name, "ar", "mizan");
                }
            }
        });
        rows += TableLoader.read(data.resolve("titles_en.csv"),
                row -> titles.add(row.filled("kind"), row.filled("code"),
                        "en", "short", row.filled("title")));
        SourceList.add(transaction, "mizan-titles", "mizan", "2026", "apache-2.0", rows);
    }

    private static List<String> names(TableRow row) throws RefusedInput {
        String all = row.text("title") + "|" + row.text("synonyms");
        return List.of(all.split("\\|")).stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
