package mizan.domain.evidence;

import java.util.Locale;

/// A rank in words. Ranks are of averages: two that are a few points apart do not differ.
public enum Band {
    MUCH_LESS, LESS, ABOUT, MORE, MUCH_MORE;

    private static final double FEW = 10;
    private static final double SOME = 30;
    private static final double MOST = 100;

    /// @param rank in percent, as of [Ranks#of]
    public static Band of(double rank) {
        if (rank <= MOST / 2) {
            return rank < FEW ? MUCH_LESS : rank < SOME ? LESS : ABOUT;
        }
        return rank > MOST - FEW ? MUCH_MORE : rank > MOST - SOME ? MORE : ABOUT;
    }

    /// The name in the messages.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
