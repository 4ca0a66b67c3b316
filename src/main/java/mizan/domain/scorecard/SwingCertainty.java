package mizan.domain.scorecard;

/// How sure a person is of the swing points that they gave.
public enum SwingCertainty {
    SURE(0.10), FAIRLY(0.25), UNSURE(0.50);

    private final double spread;

    SwingCertainty(double spread) {
        this.spread = spread;
    }

    /// The half width of the range that the points are drawn from, as a share of the points. A convention of Mizan's.
    public double spread() {
        return spread;
    }
}
