package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.domain.scorecard.Dominance;
import mizan.domain.scorecard.FlipPoint;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Verdict;
import mizan.domain.scorecard.Verdict.Reached;
import mizan.domain.scorecard.Verdict.Strength;
import mizan.domain.scorecard.Weighing;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.WeighingModel.Weighed;

/// The verdict and its reasons in plain words. They say how the answers weigh, never what a person should do.
public final class VerdictWords {

    /// So fine that it only takes away the errors of double arithmetic.
    private static final double ROUNDING = 1e9;
    private static final double MOST_POINTS = 100;

    private final FigureText figureText;
    private final ItemTexts texts;

    public VerdictWords(FigureText figureText) {
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
    }

    public String headline(Verdict verdict) {
        return switch (verdict) {
            case Verdict.None(Verdict.Absence why) -> figureText.text("scorecard.verdict.none." + Messages.key(why));
            case Reached reached -> figureText.text("scorecard.verdict." + Messages.key(reached.strength())
                    + (reached.strength() == Strength.TOO_CLOSE
                            ? ""
                            : "." + Messages.key(reached.side().orElse(Side.PRO))));
        };
    }

    /// How many items are answered, of those that are relevant.
    public String progress(Weighing weighing) {
        int all = weighing.counted() + weighing.unanswered();
        return figureText.messages().counted(
                weighing.unanswered() > 0 ? "scorecard.progress.open" : "scorecard.progress", all,
                figureText.formats().count(all), figureText.formats().count(weighing.counted()));
    }

    /// Where the balance stands between its two ends.
    public String balance(Weighing weighing) {
        return weighing.balance().isEmpty()
                ? ""
                : figureText.text("scorecard.balance", signed(weighing.balance().getAsDouble()));
    }

    /// A balance or a part of one, as −100 to +100.
    public String signed(double balance) {
        return figureText.formats().signed(balance * 100);
    }

    /// The reasons, the most telling first.
    public List<String> reasons(Weighed weighed, Verdict verdict) {
        List<String> reasons = new ArrayList<>();
        Weighing weighing = weighed.weighing();
        switch (verdict) {
            case Verdict.None(Verdict.Absence why) ->
                reasons.add(figureText.text("scorecard.verdict.none." + Messages.key(why) + ".hint"));
            case Reached reached -> {
                reasons.add(why(reached));
                reasons.addAll(robustness(weighed, reached));
            }
        }
        if (weighing.irrelevant() > 0) {
            reasons.add(counted("scorecard.left-out", weighing.irrelevant()));
        }
        return reasons;
    }

    private String why(Reached reached) {
        String share = figureText.formats().percent(Math.round(reached.share() * 100));
        return switch (reached.strength()) {
            case HOLDS -> figureText.text("scorecard.why.holds", share);
            case TOO_CLOSE -> reached.side().isEmpty()
                    ? figureText.text("scorecard.why.level")
                    : figureText.text("scorecard.why.too-close", share, percent(Verdict.SHARE_TO_LEAN));
            case LEANS -> reached.shareFallsShort()
                    ? figureText.text("scorecard.why.leans.share", share, percent(Verdict.SHARE_TO_HOLD))
                    : figureText.text("scorecard.why.leans.margin", share, percent(Verdict.MARGIN_TO_HOLD));
        };
    }

    private List<String> robustness(Weighed weighed, Reached reached) {
        if (reached.dominance() != Dominance.NONE) {
            return List.of(figureText.text("scorecard.dominance." + Messages.key(reached.dominance())));
        }
        List<String> reasons = new ArrayList<>();
        if (reached.side().isPresent() && reached.margin().isPresent()) {
            reasons.add(figureText.text("scorecard.margin",
                    figureText.formats().percent(Math.floor(reached.margin().getAsDouble() * 1000) / 10)));
            reasons.add(flip(weighed));
        }
        return reasons;
    }

    /// The nearest single change that would turn the verdict.
    String flip(Weighed weighed) {
        Optional<FlipPoint> nearest = weighed.weighing().nearestFlip();
        return nearest.map(flip -> figureText.text("scorecard.flip",
                weighed.answers().item(flip.item()).map(texts::quoted).orElse(flip.item()),
                figureText.formats().count(Math.round(flip.present())), points(flip)))
                .orElseGet(() -> figureText.text("scorecard.flip.none"));
    }

    /// The first of the slider's whole points beyond the level one, where the verdict has really turned.
    private String points(FlipPoint flip) {
        double level = Math.rint(flip.points().orElse(0) * ROUNDING) / ROUNDING;
        double beyond = flip.present() < level ? Math.floor(level) + 1 : Math.ceil(level) - 1;
        return figureText.formats().count(Math.round(Math.clamp(beyond, 0, MOST_POINTS)));
    }

    private String counted(String key, int number) {
        return figureText.messages().counted(key, number, figureText.formats().count(number));
    }

    private String percent(double share) {
        return figureText.formats().percent(share * 100);
    }
}
