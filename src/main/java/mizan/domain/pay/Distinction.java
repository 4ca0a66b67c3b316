package mizan.domain.pay;

/// Whether two estimates differ by more than sampling error explains; see [Estimate#against(Estimate)].
public enum Distinction {
    /// They do: only one pair in ten that are truly the same would look as far apart.
    RELIABLE,
    /// They may be the same.
    NOT_RELIABLE,
    /// For one of them at least no sampling error is published: it cannot be told.
    UNKNOWN
}
