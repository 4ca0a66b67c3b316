package mizan.domain.scorecard;

import java.util.OptionalDouble;

/// Which of the two answers of an item.
public enum Question {
    MATTERS, TRUE;

    private static final double PERCENT = 100;

    /// 0 to 100; empty if it is not answered.
    OptionalDouble present(Item item) {
        return this == MATTERS
                ? item.points()
                : item.applicability().stream().mapToDouble(range -> range.likely() * PERCENT).findFirst();
    }

    /// The item with another answer, 0 to 100.
    Item answered(Item item, double answer) {
        return this == MATTERS
                ? item.withPoints(answer)
                : item.withApplicability(item.applicability().map(range -> range.withLikely(answer / PERCENT)));
    }
}
