package mizan.domain.offer;

/// What a person said of one term: what is likely, and between what it may be.
public record Span(long low, long likely, long high) {

    public static Span exactly(long value) {
        return new Span(value, value, value);
    }

    /// What may be anything from the low to the high: its middle counts as likely.
    public static Span between(long low, long high) {
        return new Span(low, Math.addExact(low, high) / 2, high);
    }

    /// Whether the likely is between a low and a high as it is while nobody says it.
    public boolean inTheMiddle() {
        return low < high && equals(between(low, high));
    }

    boolean inOrder() {
        return low <= likely && likely <= high;
    }

    long of(Scenario scenario, boolean cost) {
        return switch (scenario) {
            case LIKELY -> likely;
            case WORST -> cost ? high : low;
            case BEST -> cost ? low : high;
        };
    }
}
