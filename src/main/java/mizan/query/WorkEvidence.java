package mizan.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import mizan.domain.evidence.Evidence;
import mizan.domain.occupation.SocCode;
import mizan.domain.outlook.Education;
import mizan.domain.outlook.Training;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;
import org.jspecify.annotations.Nullable;

/// What is known of the work in all occupations? Asked once: what the program ships does not change while it runs.
public final class WorkEvidence {

    private static final Sql RATINGS = Sql.of(WorkEvidence.class, "WorkRatings.sql");
    private static final Sql ENTRY_AND_CHANGE = Sql.of(WorkEvidence.class, "EntryAndChange.sql");
    private static final Sql SPREADS = Sql.of(WorkEvidence.class, "PaySpreads.sql");
    private static final Sql COMBINED = Sql.of(WorkEvidence.class, "CombinedOccupations.sql");

    private final Database database;
    private @Nullable Evidence known;

    public WorkEvidence(Database database) {
        this.database = database;
    }

    public synchronized Evidence ask() {
        Evidence answer = known;
        if (answer == null) {
            answer = read();
            known = answer;
        }
        return answer;
    }

    private Evidence read() {
        Map<String, Map<SocCode, Double>> values = new HashMap<>();
        Map<String, SocCode> codes = new HashMap<>();
        database.list(RATINGS, Bindings.none(),
                row -> Optional.ofNullable(values.put(row.text("element_id"), ratings(row.text("ratings"), codes))));
        database.list(ENTRY_AND_CHANGE, Bindings.none(), row -> {
            Education.of(row.text("education"))
                    .ifPresent(entry -> add(values, Evidence.EDUCATION, row, entry.step()));
            Training.of(row.text("training")).ifPresent(found -> add(values, Evidence.TRAINING, row, extent(found)));
            return add(values, Evidence.GROWTH, row, row.real("change_percent"));
        });
        Map<SocCode, Double> spreads = new HashMap<>();
        database.list(SPREADS, Bindings.none(), row -> spreads.put(code(row), row.real("ratio")));
        values.put(Evidence.SPREAD, Evidence.ranksOf(spreads));
        Map<SocCode, List<SocCode>> parts = new HashMap<>();
        database.list(COMBINED, Bindings.none(), row -> parts.computeIfAbsent(code(row), _ -> new ArrayList<>())
                .add(new SocCode(row.text("part_code"))));
        return new Evidence(values, parts);
    }

    private static Optional<Double> add(Map<String, Map<SocCode, Double>> values, String key, Row row, double value) {
        return Optional.ofNullable(values.computeIfAbsent(key, _ -> new HashMap<>()).put(code(row), value));
    }

    /// @param codes those that were met before
    private static Map<SocCode, Double> ratings(String text, Map<String, SocCode> codes) {
        Map<SocCode, Double> ratings = new HashMap<>();
        StringTokenizer tokens = new StringTokenizer(text, " ");
        while (tokens.hasMoreTokens()) {
            ratings.put(codes.computeIfAbsent(tokens.nextToken(), SocCode::new),
                    Double.valueOf(tokens.nextToken()));
        }
        return ratings;
    }

    private static SocCode code(Row row) {
        return new SocCode(row.text("occ_code"));
    }

    private static double extent(Training training) {
        return switch (training) {
            case NONE, INTERNSHIP -> 0;
            case SHORT -> 33;
            case MODERATE -> 67;
            case LONG, APPRENTICESHIP -> 100;
        };
    }
}
