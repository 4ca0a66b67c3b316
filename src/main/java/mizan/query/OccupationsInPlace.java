package mizan.query;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import mizan.domain.occupation.Occupation;
import mizan.domain.outlook.Education;
import mizan.domain.pay.PayDistribution;
import mizan.domain.place.Place;
import mizan.store.Bindings;
import mizan.store.Database;
import mizan.store.Row;
import mizan.store.Sql;

/// What do all detailed occupations pay in one place, what do they take, and how will they fare?
public final class OccupationsInPlace {

    private static final Sql SQL = Sql.of(OccupationsInPlace.class);

    private final Database database;

    public OccupationsInPlace(Database database) {
        this.database = database;
    }

    /// One occupation.
    ///
    /// @param pay in the place asked for
    /// @param education from the newest cycle of the projections, for the whole country, as is what follows
    /// @param changePercent in ten years; empty where the newest cycle does not list the occupation
    /// @param openings yearly average; empty likewise
    public record Candidate(
            Occupation occupation,
            PayDistribution pay,
            Optional<Education> education,
            OptionalDouble changePercent,
            Optional<Long> openings) {}

    /// By code, without occupations that the table of the place does not list.
    ///
    /// @param language `en` or `ar`
    public List<Candidate> ask(Place place, int year, String language) {
        Bindings bindings = Bindings.of("area", place.areaCode())
                .and("scope", place.scope().id())
                .and("year", year)
                .and("language", language);
        return database.list(SQL, bindings, OccupationsInPlace::candidate);
    }

    private static Candidate candidate(Row row) {
        return new Candidate(GroupsAbove.occupation(row), PayCells.distribution(row),
                Education.of(Optional.ofNullable(row.textOrNull("education")).orElse("")),
                row.value("change_percent") instanceof Number percent
                        ? OptionalDouble.of(percent.doubleValue())
                        : OptionalDouble.empty(),
                row.value("openings") instanceof Number openings
                        ? Optional.of(openings.longValue())
                        : Optional.empty());
    }
}
