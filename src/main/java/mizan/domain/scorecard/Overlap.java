package mizan.domain.scorecard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Items of a card that may count one matter twice. To be said before the verdict.
///
/// @param items the ids of the items in question, those of them that the card has
public record Overlap(Kind kind, List<String> items) {

    /// What is wrong with scoring them side by side.
    public enum Kind {
        /// Bonuses and unstable pay are two ends of one dimension.
        PAY_SWINGS,
        /// Short days and irregular hours are two ends of one dimension.
        HOURS_SWING,
        /// Work is not both varied and boring to the full.
        VARIETY_EXCLUDES_BOREDOM,
        /// Stress comes from the others: it counts twice unless it is scored as what is beyond them.
        STRESS_COMES_FROM,
        /// The way to work, long hours and bonuses are in what is left for each real hour, where that is weighed as pay.
        COUNTED_IN_REAL_HOUR;

        /// The keys of the items; the first overlaps with each of the others.
        private List<String> keys() {
            return switch (this) {
                case PAY_SWINGS -> List.of("bonuses", "unstable-pay");
                case HOURS_SWING -> List.of("short-days", "irregular-hours");
                case VARIETY_EXCLUDES_BOREDOM -> List.of("variety", "boredom");
                case COUNTED_IN_REAL_HOUR ->
                    List.of(PayItem.ID, "long-commute", "home-working", "long-hours", "short-days",
                            "bonuses");
                case STRESS_COMES_FROM -> List.of("stress", "rude-customers", "micromanagement", "insecurity");
            };
        }
    }

    /// The overlaps among the predefined items of a card that are relevant, whether or not they are answered: an answer
    /// adds none and takes none away, so that nothing on the screen moves from under the hand that gives it.
    static List<Overlap> in(Answers answers) {
        return in(answers, Set.of());
    }

    /// The same, with what is counted already in what the card weighs as pay.
    public static List<Overlap> in(Scorecard card, PayAims aims) {
        return in(card.answers(), PayItem.byRealHour(card) ? aims.real().counted(card.id()) : Set.of());
    }

    private static List<Overlap> in(Answers answers, Set<String> counted) {
        Map<String, String> relevant = new HashMap<>();
        for (Item item : answers.items()) {
            if (item.wording() instanceof Wording.Predefined(String key) && item.relevant()) {
                relevant.putIfAbsent(key, item.id());
            }
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> relevant.containsKey(kind.keys().getFirst()))
                .map(kind -> new Overlap(kind,
                        kind.keys().stream().filter(relevant::containsKey)
                                .filter(key -> kind != Kind.COUNTED_IN_REAL_HOUR || key.equals(PayItem.ID)
                                        || counted.contains(key))
                                .map(relevant::get).toList()))
                .filter(overlap -> overlap.items().size() > 1)
                .toList();
    }
}
