package mizan.wageimport;

/// Why a row's figures are of a kind that is not kept.
public enum LeftOut implements RowOutcome {
    /// Of one kind of owners only.
    OWNERSHIP,
    /// Of an industry in one area.
    INDUSTRY_IN_AREA,
    /// Of an industry of the classification that was in use to 2001, or of a level that is not kept.
    OTHER_INDUSTRY,
    /// Of another year than the one that was chosen.
    OTHER_YEAR
}
