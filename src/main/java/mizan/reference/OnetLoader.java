package mizan.reference;

import java.nio.file.Path;
import java.util.regex.Pattern;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// Job zones, related occupations, technologies and skills from O*NET.
final class OnetLoader implements Loader {

    static final String PUBLISHER = "eta";
    static final Pattern CODE = Pattern.compile("\\d\\d-\\d{4}\\.\\d\\d");
    private static final Pattern YES_OR_NO = Pattern.compile("[YN]");

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        TableLoader zones = TableLoader.named("job_zone", transaction, "onet_code", "job_zone");
        int zoneRows = TableLoader.read(data.resolve("onet/onet_30_1_job_zones.csv.gz"),
                row -> zones.add(row.matching("onetsoc_code", CODE), row.integer("job_zone")));
        SourceList.add(transaction, "onet-job-zones", PUBLISHER, "30.1", "cc-by-4.0", zoneRows);

        TableLoader related = TableLoader.named("related_occupation", transaction, "onet_code", "position",
                "related_onet_code",
                "tier");
        int relatedRows = TableLoader.read(data.resolve("onet/onet_30_1_related_occupations.csv.gz"),
                row -> related.add(row.matching("onetsoc_code", CODE), row.integer("index"),
                        row.matching("related_onetsoc_code", CODE), row.filled("relatedness_tier")));
        SourceList.add(transaction, "onet-related", PUBLISHER, "30.1", "cc-by-4.0", relatedRows);

        TableLoader technologies = TableLoader.named("technology", transaction, "onet_code", "name", "hot",
                "in_demand");
        int technologyRows = TableLoader.read(data.resolve("onet/onet_30_1_technology_skills.csv.gz"),
                row -> technologies.add(row.matching("onetsoc_code", CODE), row.filled("example"),
                        yes(row, "hot_technology"), yes(row, "in_demand")));
        SourceList.add(transaction, "onet-technology", PUBLISHER, "30.1", "cc-by-4.0", technologyRows);

        TableLoader skills = TableLoader.named("skill", transaction, "occ_code", "skill_id", "importance", "level");
        int skillRows = TableLoader.read(data.resolve("onet/onet_skills_29_1_by_soc.csv.gz"),
                row -> skills.add(row.occupation("soc_code").text(), row.filled("element_id"), row.real("importance"),
                        row.real("level")));
        SourceList.add(transaction, "onet-skills", PUBLISHER, "29.1", "cc-by-4.0", skillRows);
    }

    private static int yes(TableRow row, String column) throws RefusedInput {
        return row.matching(column, YES_OR_NO).equals("Y") ? 1 : 0;
    }
}
