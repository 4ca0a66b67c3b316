package mizan.ui.compare;

/// Which industries are listed, by the pay of the best-paid of the compared occupations in each.
public enum IndustryOrder {
    /// The few that pay best, the best one first.
    TOP,
    /// The few that pay worst, the worst one first.
    BOTTOM,
    /// All, the best one first.
    ALL;

    /// How many are “a few”.
    static final int FEW = 8;
}
