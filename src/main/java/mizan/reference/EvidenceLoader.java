package mizan.reference;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import mizan.store.Sql;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// What people say of their work (O*NET) and how much of it a language model could speed up, by occupation.
final class EvidenceLoader implements Loader {

    private static final String LICENCE = "cc-by-4.0";
    private static final String RELEASE = "2022";
    private static final String EDUCATION = "2.D.1";
    private static final String EXTENT = "EX";
    private static final Pattern SHARE = Pattern.compile("[01](\\.\\d+)?");

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        transaction.script(Sql.script(EvidenceLoader.class, "evidence_tables.sql"));
        TableLoader combined = TableLoader.named("combined_occupation", transaction, "occ_code", "part_code");
        TableLoader.read(data.resolve("codes/oews_combined_occupations.csv"),
                row -> combined.add(row.occupation("occ_code").text(), row.occupation("part_code").text()));
        Path folder = data.resolve("context");
        Ratings ratings = new Ratings(transaction);
        int context = TableLoader.read(folder.resolve("onet_2022_work_context_0_100.csv.gz"),
                row -> ratings.add(row, "context", RELEASE, "value_0_100"));
        int activities = TableLoader.read(folder.resolve("onet_2022_work_activities_0_100.csv.gz"),
                row -> ratings.add(row, "activity", RELEASE, "importance_0_100"));
        int values = TableLoader.read(folder.resolve("onet_30_1_work_values.csv.gz"), row -> {
            if (row.filled("scale_id").equals(EXTENT)) {
                ratings.add(row, "value", "30.1", "data_value");
            }
        });
        int education = education(folder.resolve("onet_30_1_education_training_experience.csv.gz"), transaction);
        int exposure = exposure(folder.resolve("ai_exposure_eloundou_2024.csv.gz"), transaction);
        transaction.script(Sql.script(EvidenceLoader.class, "evidence_values.sql"));
        SourceList.add(transaction, "onet-work-context", OnetLoader.PUBLISHER, RELEASE, LICENCE, context);
        SourceList.add(transaction, "onet-work-activities", OnetLoader.PUBLISHER, RELEASE, LICENCE, activities);
        SourceList.add(transaction, "onet-work-values", OnetLoader.PUBLISHER, "30.1", LICENCE, values);
        SourceList.add(transaction, "onet-education", OnetLoader.PUBLISHER, "30.1", LICENCE, education);
        SourceList.add(transaction, "ai-exposure", "eloundou", "2024", "mit", exposure);
    }

    /// Only the rows on the education that is required.
    private static int education(Path file, Transaction transaction) throws RefusedInput {
        TableLoader shares = TableLoader.named("onet_education", transaction, "onet_code", "category", "share", "n",
                "standard_error");
        return TableLoader.read(file, row -> {
            if (row.filled("element_id").equals(EDUCATION)) {
                shares.add(row.matching("onetsoc_code", OnetLoader.CODE), row.integer("category"),
                        row.real("data_value"), row.integer("n"),
                        row.text("standard_error").isEmpty() ? null : row.real("standard_error"));
            }
        });
    }

    private static int exposure(Path file, Transaction transaction) throws RefusedInput {
        TableLoader exposure = TableLoader.named("onet_ai_exposure", transaction, "onet_code", "human_alpha",
                "human_beta", "human_gamma", "model_alpha", "model_beta", "model_gamma");
        return TableLoader.read(file, row -> exposure.add(row.matching("onetsoc_code", OnetLoader.CODE),
                share(row, "human_rating_alpha"), share(row, "human_rating_beta"), share(row, "human_rating_gamma"),
                share(row, "dv_rating_alpha"), share(row, "dv_rating_beta"), share(row, "dv_rating_gamma")));
    }

    /// The file writes its quotients out to the last binary digit.
    private static double share(TableRow row, String column) throws RefusedInput {
        return Double.parseDouble(row.matching(column, SHARE));
    }

    /// What O*NET's codes have of each element, and what the element is called.
    private static final class Ratings {

        private final TableLoader ratings;
        private final TableLoader elements;
        private final Set<String> known = new HashSet<>();

        Ratings(Transaction transaction) {
            ratings = TableLoader.named("onet_rating", transaction, "element_id", "onet_code", "value");
            elements = TableLoader.named("work_element", transaction, "element_id", "kind", "element", "release");
        }

        void add(TableRow row, String kind, String release, String column) throws RefusedInput {
            String element = row.filled("element_id");
            if (known.add(element)) {
                elements.add(element, kind, row.filled("element_name"), release);
            }
            ratings.add(element, row.matching("onetsoc_code", OnetLoader.CODE), row.real(column));
        }
    }
}
