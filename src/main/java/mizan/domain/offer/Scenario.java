package mizan.domain.offer;

/// Which of the values that a person gave come together. All worst ones at once, and all best ones, are the outer range.
public enum Scenario {
    WORST, LIKELY, BEST
}
