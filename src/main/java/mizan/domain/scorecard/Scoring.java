package mizan.domain.scorecard;

import java.time.Instant;
import java.util.Map;

/// What was answered before the person scored the same card again.
///
/// @param replaced when the later scoring was begun
/// @param unknown fields of a newer program by their name, each as the JSON text it came as
public record Scoring(Instant replaced, Answers answers, Map<String, String> unknown) {

    public Scoring {
        unknown = Map.copyOf(unknown);
    }
}
