package mizan.domain.scorecard;

import java.time.LocalDate;
import java.util.Optional;

/// What a person decided about the job on a card.
///
/// @param on the day of it
/// @param lookBack from which day on they want to be asked how true the card was; empty for never, and once they were
public record Decision(Choice choice, LocalDate on, Optional<LocalDate> lookBack) {

    private static final int LAST_YEAR = 9_999;

    /// What can be decided.
    public enum Choice {
        TAKEN, DECLINED
    }

    public Decision {
        check(on);
        lookBack.ifPresent(Decision::check);
    }

    /// A day can be written in four digits of a year.
    private static void check(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("not a day that can be shown: " + day);
        }
    }

    public boolean due(LocalDate today) {
        return lookBack.filter(day -> !day.isAfter(today)).isPresent();
    }

    /// The same, and nothing is to be asked any more.
    public Decision asked() {
        return new Decision(choice, on, Optional.empty());
    }
}
