package mizan.domain.outlook;

import java.util.Optional;

/// What one cycle of the BLS Employment Projections expects of an occupation. Unlike OEWS it counts the self-employed.
///
/// @param fromEmployment persons in the first year, published in thousands with one decimal
/// @param change persons, as published: rounded apart from the two levels; negative for a loss
/// @param changePercent as published, with one decimal
/// @param openings yearly average, most of them to replace people who leave
/// @param education empty for groups of occupations, as the two that follow
public record Projection(
        int fromYear,
        int toYear,
        long fromEmployment,
        long toEmployment,
        long change,
        double changePercent,
        long openings,
        Optional<Education> education,
        Optional<Experience> experience,
        Optional<Training> training) {}
