package mizan.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;

/// The everyday names by which occupations are looked for.
final class SearchTitlesLoader implements Loader {

    /// O*NET writes “Help Desk Representative (Help Desk Rep)”: a title and its short form.
    private static final Pattern WITH_SHORT_FORM = Pattern.compile("(.+) \\((.+)\\)");

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        // Many sources know the same name: the first one keeps it.
        TableLoader titles = TableLoader.keepingFirst("search_title", transaction, "occ_code", "title", "language",
                "source");
        TableLoader.read(data.resolve("search_synonyms.csv"), row -> titles.add(row.occupation("occ_code").text(),
                row.filled("title"), row.filled("language"), "mizan"));
        for (String cycle : List.of("2024_2034", "2020_2030")) {
            TableLoader.read(data.resolve("projections/ep_" + cycle + ".csv.gz"), row -> {
                String code = row.occupation("occ_code").text();
                for (String title : row.text("example_titles").split("\\|")) {
                    add(titles, code, title, "bls");
                }
            });
        }
        int reported = TableLoader.read(data.resolve("onet/onet_30_1_sample_of_reported_titles.csv.gz"),
                row -> add(titles, soc(row.matching("onetsoc_code", OnetLoader.CODE)), row.filled("reported_job_title"),
                        "onet"));
        SourceList.add(transaction, "onet-reported-titles", OnetLoader.PUBLISHER, "30.1", "cc-by-4.0", reported);
        int alternate = TableLoader.read(data.resolve("onet/onet_30_1_alternate_titles.csv.gz"),
                row -> add(titles, soc(row.matching("onetsoc_code", OnetLoader.CODE)), row.filled("alternate_title"),
                        "onet"));
        SourceList.add(transaction, "onet-alternate-titles", OnetLoader.PUBLISHER, "30.1", "cc-by-4.0", alternate);
    }

    private static void add(TableLoader titles, String code, String title, String source) {
        if (title.isBlank()) {
            return;
        }
        Matcher both = WITH_SHORT_FORM.matcher(title.strip());
        if (both.matches()) {
            titles.add(code, both.group(1).strip(), "en", source);
            titles.add(code, both.group(2).strip(), "en", source);
        } else {
            titles.add(code, title.strip(), "en", source);
        }
    }

    private static String soc(String onetCode) {
        return onetCode.substring(0, 7);
    }
}
