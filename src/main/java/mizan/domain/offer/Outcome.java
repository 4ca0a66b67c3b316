package mizan.domain.offer;

import java.util.function.ToLongFunction;

/// One result in each scenario, in its unit; what is taken away is negative.
///
/// The tax of the worst year may be the smallest: its wages are. So the three are not in order, but [#least] and [#most]
/// are.
public record Outcome(long worst, long likely, long best) {

    public static Outcome of(ToLongFunction<Scenario> value) {
        return new Outcome(value.applyAsLong(Scenario.WORST), value.applyAsLong(Scenario.LIKELY),
                value.applyAsLong(Scenario.BEST));
    }

    public long in(Scenario scenario) {
        return switch (scenario) {
            case WORST -> worst;
            case LIKELY -> likely;
            case BEST -> best;
        };
    }

    public long least() {
        return Math.min(likely, Math.min(worst, best));
    }

    public long most() {
        return Math.max(likely, Math.max(worst, best));
    }

    /// Whether nothing that it rests on has a low and a high.
    public boolean exact() {
        return least() == most();
    }
}
