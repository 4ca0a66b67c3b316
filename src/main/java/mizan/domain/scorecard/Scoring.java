package mizan.domain.scorecard;

import java.time.Instant;
import java.util.Map;

/// What was answered before the person scored the same card again.
///
/// @param replaced when the later scoring was begun, from [#FIRST] to [#LAST]
/// @param unknown fields of a newer program by their name, each as the JSON text it came as
public record Scoring(Instant replaced, Answers answers, Map<String, String> unknown) {

    /// Between these a moment has a date that can be shown and written.
    public static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    public static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    public Scoring {
        if (replaced.isBefore(FIRST) || replaced.isAfter(LAST)) {
            throw new IllegalArgumentException("not a time that can be shown: " + replaced);
        }
        unknown = Map.copyOf(unknown);
    }
}
