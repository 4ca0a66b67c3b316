package mizan.domain.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import mizan.domain.offer.HonestHour;
import mizan.domain.offer.StepKind;
import mizan.domain.offer.Term;
import mizan.domain.offer.Terms;

/// What is left of pay for each real hour, in cents and possibly below 0, where cards weigh that. It follows from what the
/// person said of their offers and of their present job, and is kept nowhere.
///
/// @param now of what the person has or needs, in their present job; empty if that cannot be reckoned
/// @param goal of what would satisfy them in full, in their present job too: so it is the same for every offer
/// @param offers of each card by its id; one that is not here was not reckoned yet
public record RealHours(OptionalLong now, OptionalLong goal, Map<String, OfOffer> offers) {

    public static final RealHours NONE = new RealHours(OptionalLong.empty(), OptionalLong.empty(), Map.of());

    public RealHours {
        offers = Map.copyOf(offers);
    }

    /// @param cents empty if there is no pay that it could be reckoned from
    /// @param counted the keys of the items whose matter is in it
    public record OfOffer(OptionalLong cents, Set<String> counted) {

        public OfOffer {
            counted = Set.copyOf(counted);
        }
    }

    public static OptionalLong cents(Optional<HonestHour> hour) {
        return hour.stream().mapToLong(each -> each.perHour().likely()).findFirst();
    }

    public static OfOffer of(Optional<HonestHour> offer) {
        return new OfOffer(cents(offer), new HashSet<>(offer.map(RealHours::counted).orElse(List.of())));
    }

    /// What the person has not said is in no sum, and counts nothing twice.
    private static List<String> counted(HonestHour hour) {
        Terms terms = hour.terms();
        List<String> keys = new ArrayList<>();
        if (hour.counts(StepKind.COMMUTE) || terms.told(Term.MINUTES)) {
            keys.addAll(List.of("long-commute", "home-working"));
        }
        if (terms.told(Term.HOURS)) {
            keys.addAll(List.of("long-hours", "short-days"));
        }
        if (hour.counts(StepKind.BONUS)) {
            keys.add("bonuses");
        }
        return keys;
    }

    /// The keys of the items whose matter is in what the card weighs as pay.
    Set<String> counted(String card) {
        return Optional.ofNullable(offers.get(card)).map(OfOffer::counted).orElse(Set.of());
    }

    /// In cents by the id of the card; without those that could not be reckoned.
    public Map<String, Long> known() {
        Map<String, Long> known = new HashMap<>();
        offers.forEach((card, offer) -> offer.cents().ifPresent(cents -> known.put(card, cents)));
        return known;
    }

    boolean knows(String card) {
        return offers.containsKey(card);
    }

    /// See [PayAims#span()].
    OptionalDouble span() {
        return PayAims.span(number(now), number(goal));
    }

    /// See [PayAims#value].
    OptionalDouble value(String card) {
        return PayAims.value(number(Optional.ofNullable(offers.get(card)).map(OfOffer::cents)
                .orElse(OptionalLong.empty())), number(now), number(goal));
    }

    private static double number(OptionalLong cents) {
        return cents.isPresent() ? cents.getAsLong() : Double.NaN;
    }
}
