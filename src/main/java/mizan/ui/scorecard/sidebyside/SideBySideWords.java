package mizan.ui.scorecard.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mizan.domain.pay.PayBasis;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.ScorecardComparison;
import mizan.domain.scorecard.WeightInterval;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.CardNames;
import mizan.ui.scorecard.DrawnShare;
import mizan.ui.scorecard.ItemTexts;
import mizan.ui.scorecard.sidebyside.SideBySideModel.Together;

/// What a comparison of cards says in plain words.
final class SideBySideWords {

    private final FigureText figureText;
    private final ItemTexts texts;
    private final CardNames names;

    SideBySideWords(FigureText figureText) {
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
        this.names = new CardNames(figureText);
    }

    String headline(Together together) {
        return together.comparison().leader()
                .map(leader -> figureText.text("scorecard.together.leader", name(together.cards().get(leader))))
                .orElseGet(() -> figureText.text("scorecard.together.nothing"));
    }

    List<String> reasons(Together together) {
        List<String> reasons = new ArrayList<>();
        ScorecardComparison comparison = together.comparison();
        comparison.leader().ifPresent(leader -> {
            if (!together.likelihoods().isEmpty()) {
                var likelihood = together.likelihoods().get(leader);
                DrawnShare drawn = new DrawnShare(figureText);
                reasons.add(figureText.text("scorecard.together.first", drawn.percent(likelihood.nearPoints()),
                        drawn.percent(likelihood.anyone()), drawn.percent(likelihood.orderOnly())));
            }
            reasons.add(turning(together));
        });
        together.realHours().ifPresent(_ -> reasons.add(figureText.text("scorecard.together.by-real-hour")));
        int leftOut = comparison.leftOut().size();
        if (leftOut > 0) {
            reasons.add(figureText.messages().counted("scorecard.together.left-out", leftOut,
                    figureText.formats().count(leftOut)));
        }
        int absent = comparison.absent();
        if (absent > 0) {
            reasons.add(figureText.messages().counted("scorecard.together.absent", absent,
                    figureText.formats().count(absent)));
        }
        return reasons;
    }

    /// The criterion whose weight needs to change least for another card to lead.
    private String turning(Together together) {
        Optional<WeightInterval> nearest = together.comparison().stability().stream()
                .filter(interval -> interval.low() > 0 || interval.high() < 1)
                .min(java.util.Comparator.comparingDouble(SideBySideWords::distance));
        return nearest.map(interval -> figureText.text("scorecard.together.turns",
                figureText.text("scorecard.quoted", criterion(together, interval.criterion())),
                percent(interval.weight()), percent(bound(interval))))
                .orElseGet(() -> figureText.text("scorecard.together.stable"));
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
        return ScorecardComparison.PAY.equals(id)
                ? pay(together.realHours().isPresent())
                : together.cards().stream().flatMap(card -> card.answers().item(id).stream()).findFirst()
                        .map(texts::title).orElse(id);
    }

    /// @param real whether it is what is left for each real hour
    String pay(boolean real) {
        return figureText.text(real ? "scorecard.together.real-hour" : "scorecard.together.pay");
    }

    /// Cents for each real hour.
    String realHour(Scorecard card, Map<String, Long> realHours) {
        Long cents = realHours.get(card.id());
        return cents == null ? figureText.text("figure.none")
                : cents < 0 ? figureText.formats().signed(cents.doubleValue(),
                        size -> figureText.formats().pay(Math.round(size), PayBasis.HOURLY))
                        : figureText.formats().pay(cents, PayBasis.HOURLY);
    }

    String name(Scorecard card) {
        return names.of(card);
    }

    private String percent(double share) {
        return figureText.formats().percent(Math.round(share * 1000) / 10.0);
    }
}
