package mizan.reference;

import java.nio.file.Path;
import java.util.List;
import mizan.store.Transaction;
import mizan.tablefile.RefusedInput;
import mizan.tablefile.TableRow;

/// The Employment Projections of three cycles.
final class ProjectionsLoader implements Loader {

    private static final List<Integer> FIRST_YEARS = List.of(2020, 2022, 2024);
    private static final int YEARS_AHEAD = 10;

    @Override
    public void write(Path data, Transaction transaction) throws RefusedInput {
        TableLoader projections = TableLoader.named("projection", transaction, "occ_code", "from_year", "to_year",
                "summary",
                "from_employment", "to_employment", "change", "change_percent", "openings", "education", "experience",
                "training");
        for (int from : FIRST_YEARS) {
            int to = from + YEARS_AHEAD;
            int rows = TableLoader.read(data.resolve("projections/ep_" + from + "_" + to + ".csv.gz"),
                    row -> projections.add(row.occupation("occ_code").text(), from, to, summary(row),
                            persons(row, "emp_" + from + "_thousands"), persons(row, "emp_" + to + "_thousands"),
                            persons(row, "emp_change_thousands"), row.real("emp_change_pct"),
                            persons(row, "openings_annual_avg_thousands"), row.text("typical_education"),
                            row.text("work_experience"), row.text("on_the_job_training")));
            SourceList.add(transaction, "projections-" + from, "bls", from + "–" + to,
                    "public-domain", rows);
        }
    }

    private static int summary(TableRow row) throws RefusedInput {
        return row.has("occ_type") && row.text("occ_type").equals("Summary") ? 1 : 0;
    }

    private static long persons(TableRow row, String column) throws RefusedInput {
        return row.scaled(column, 3);
    }
}
