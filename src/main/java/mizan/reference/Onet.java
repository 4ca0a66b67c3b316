package mizan.reference;

import java.nio.file.Path;
import java.util.regex.Pattern;
import mizan.store.Transaction;
import mizan.wageimport.RefusedInput;

/// Job zones and related occupations from O*NET.
final class Onet implements Part {

    static final String PUBLISHER = "eta";
    static final Pattern CODE = Pattern.compile("\\d\\d-\\d{4}\\.\\d\\d");

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        Table zones = Table.named("job_zone", transaction, "onet_code", "job_zone");
        int zoneRows = Table.read(data.resolve("onet/onet_30_1_job_zones.csv.gz"),
                row -> zones.add(row.matching("onetsoc_code", CODE), row.integer("job_zone")));
        Sources.add(transaction, "onet-job-zones", PUBLISHER, "30.1", "cc-by-4.0", zoneRows);

        Table related = Table.named("related_occupation", transaction, "onet_code", "position", "related_onet_code",
                "tier");
        int relatedRows = Table.read(data.resolve("onet/onet_30_1_related_occupations.csv.gz"),
                row -> related.add(row.matching("onetsoc_code", CODE), row.integer("index"),
                        row.matching("related_onetsoc_code", CODE), row.filled("relatedness_tier")));
        Sources.add(transaction, "onet-related", PUBLISHER, "30.1", "cc-by-4.0", relatedRows);
    }
}
