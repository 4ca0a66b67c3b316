package mizan.domain.scorecard;

/// Whether all answered items speak for the same side, so that no weights could turn the verdict.
public enum Dominance {
    ALL_FOR, ALL_AGAINST, NONE
}
