package mizan.domain.offer;

/// What a person said of one term: what is likely, and between what it may be.
public record Span(long low, long likely, long high) {

    public static Span exactly(long value) {
        return new Span(value, value, value);
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
