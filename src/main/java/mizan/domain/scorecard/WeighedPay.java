package mizan.domain.scorecard;

/// What of its pay a card weighs.
public enum WeighedPay {
    /// The pay as it is offered.
    OFFERED,
    /// What is left of it for each real hour, if the person says so.
    REAL_HOUR
}
