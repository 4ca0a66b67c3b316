package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.domain.scorecard.Comparison;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.WeightInterval;
import mizan.ui.kit.Telling;
import mizan.ui.scorecard.TogetherModel.Together;

/// What a comparison of cards says in plain words.
final class TogetherWords {

    private final Telling telling;
    private final ItemTexts texts;
    private final CardNames names;

    TogetherWords(Telling telling) {
        this.telling = telling;
        this.texts = new ItemTexts(telling);
        this.names = new CardNames(telling);
    }

    String headline(Together together) {
        return together.comparison().leader()
                .map(leader -> telling.text("scorecard.together.leader", name(together.cards().get(leader))))
                .orElseGet(() -> telling.text("scorecard.together.nothing"));
    }

    List<String> reasons(Together together) {
        List<String> reasons = new ArrayList<>();
        Comparison comparison = together.comparison();
        comparison.leader().ifPresent(leader -> {
            if (!together.likelihoods().isEmpty()) {
                var likelihood = together.likelihoods().get(leader);
                reasons.add(telling.text("scorecard.together.first", percent(likelihood.nearPoints()),
                        percent(likelihood.anyone()), percent(likelihood.orderOnly())));
            }
            reasons.add(turning(together));
        });
        int leftOut = comparison.leftOut().size();
        if (leftOut > 0) {
            reasons.add(telling.messages().counted("scorecard.together.left-out", leftOut,
                    telling.formats().count(leftOut)));
        }
        return reasons;
    }

    /// The criterion whose weight needs to change least for another card to lead.
    private String turning(Together together) {
        Optional<WeightInterval> nearest = together.comparison().stability().stream()
                .filter(interval -> interval.low() > 0 || interval.high() < 1)
                .min(java.util.Comparator.comparingDouble(TogetherWords::distance));
        return nearest.map(interval -> telling.text("scorecard.together.turns",
                telling.text("scorecard.quoted", criterion(together, interval.criterion())),
                percent(interval.weight()), percent(bound(interval))))
                .orElseGet(() -> telling.text("scorecard.together.stable"));
    }

    private static double bound(WeightInterval interval) {
        boolean up = interval.high() < 1 && (interval.low() <= 0
                || interval.high() - interval.weight() <= interval.weight() - interval.low());
        return up ? interval.high() : interval.low();
    }

    private static double distance(WeightInterval interval) {
        return Math.abs(bound(interval) - interval.weight());
    }

    String criterion(Together together, String id) {
        return Comparison.PAY.equals(id)
                ? telling.text("scorecard.together.pay")
                : together.cards().stream().flatMap(card -> card.answers().item(id).stream()).findFirst()
                        .map(texts::title).orElse(id);
    }

    String name(Scorecard card) {
        return names.of(card);
    }

    private String percent(double share) {
        return telling.formats().percent(Math.round(share * 1000) / 10.0);
    }
}
