package mizan.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mizan.domain.scorecard.Dominance;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Turning;
import mizan.domain.scorecard.Verdict;
import mizan.domain.scorecard.Verdict.Reached;
import mizan.domain.scorecard.Verdict.Strength;
import mizan.domain.scorecard.Weighing;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.WeighingModel.Drawn;
import mizan.ui.scorecard.WeighingModel.Weighed;

/// The verdict and its reasons in plain words. They say how the answers weigh, never what a person should do.
public final class VerdictWords {

    private final FigureText figureText;
    private final ItemTexts texts;

    public VerdictWords(FigureText figureText) {
        this.figureText = figureText;
        this.texts = new ItemTexts(figureText);
    }

    /// Which way it goes, or what is missing to say so.
    public String headline(Weighed weighed, Verdict verdict) {
        return switch (verdict) {
            case Verdict.None(Verdict.Absence why) when why == Verdict.Absence.TOO_FEW ->
                counted("scorecard.verdict.none.too-few", weighed.weighing().missing());
            case Verdict.None(Verdict.Absence why) -> figureText.text("scorecard.verdict.none." + Messages.key(why));
            case Reached reached -> figureText.text("scorecard.verdict." + which(reached, weighed.open()));
        };
    }

    /// How clearly is not said while items are open.
    private static String which(Reached reached, boolean open) {
        String strength = Messages.key(reached.strength());
        String side = Messages.key(reached.side().orElse(Side.PRO));
        boolean close = reached.strength() == Strength.TOO_CLOSE;
        return open ? "so-far." + (close ? strength : side) : close ? strength : strength + "." + side;
    }

    /// How many items are answered, of those that are relevant.
    public String progress(Weighed weighed) {
        Weighing listed = weighed.listed();
        return figureText.messages().counted("scorecard.progress", listed.relevant(),
                figureText.formats().count(listed.relevant()), figureText.formats().count(listed.done()));
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

    /// Why it goes that way, what would change it, and how sure it is.
    public List<String> reasons(Weighed weighed, Drawn drawn) {
        List<String> reasons = new ArrayList<>();
        switch (drawn.verdict()) {
            case Verdict.None(Verdict.Absence why) ->
                reasons.add(figureText.text("scorecard.verdict.none." + Messages.key(why) + ".hint"));
            case Reached reached -> {
                reasons.add(why(weighed, reached));
                reached.side().ifPresent(side -> {
                    reasons.add(reached.dominance() == Dominance.NONE
                            ? turning(weighed, side, drawn.turning())
                            : figureText.text("scorecard.dominance." + Messages.key(reached.dominance())));
                    reasons.add(howSure(weighed, reached, side));
                });
            }
        }
        if (weighed.payLeftOut()) {
            reasons.add(figureText.text("scorecard.pay.left-out"));
        }
        if (weighed.weighing().irrelevant() > 0) {
            reasons.add(figureText.messages().counted("scorecard.left-out", weighed.weighing().irrelevant(),
                    figureText.formats().count(weighed.weighing().irrelevant()),
                    figureText.formats().count(weighed.listed().relevant())));
        }
        return reasons;
    }

    /// While items are open it says what the share rests on, and of no share that it is firm.
    private String howSure(Weighed weighed, Reached reached, Side side) {
        Weighing listed = weighed.listed();
        return figureText.text("scorecard.how-sure." + (weighed.open() ? "so-far" : sureness(reached)),
                new DrawnShare(figureText).times(reached.share()),
                figureText.formats().count(listed.done()), figureText.formats().count(listed.relevant()),
                figureText.text("scorecard.speaks." + Messages.key(side)));
    }

    /// What leans may have nearly all shares for it, and yet only a little more on one side than on the other.
    private static String sureness(Reached reached) {
        return reached.strength() == Strength.LEANS && !reached.shareFallsShort()
                ? "near"
                : Messages.key(reached.strength());
    }

    /// The two or three items that weigh most; where it is close, those of both sides.
    private String why(Weighed weighed, Reached reached) {
        if (reached.side().isEmpty()) {
            return figureText.text("scorecard.why.level");
        }
        String pros = deciding(weighed, Side.PRO);
        String cons = deciding(weighed, Side.CON);
        if (reached.strength() == Strength.TOO_CLOSE && !pros.isEmpty() && !cons.isEmpty()) {
            return figureText.text("scorecard.why.close", pros, cons);
        }
        return reached.side().get() == Side.PRO
                ? figureText.text("scorecard.why.pro", pros)
                : figureText.text("scorecard.why.con", cons);
    }

    private String deciding(Weighed weighed, Side side) {
        String named = figureText.messages().list(weighed.weighing().deciding(side).stream()
                .map(each -> quoted(weighed, each.item())).toList());
        int more = weighed.weighing().asMuch(side);
        return more == 0 ? named
                : figureText.messages().counted("scorecard.why.as-much", more, figureText.formats().count(more), named);
    }

    private String quoted(Weighed weighed, String item) {
        return weighed.answers().item(item).map(texts::quoted).orElse(item);
    }

    /// The nearest single answer that would turn the verdict to the other side.
    private String turning(Weighed weighed, Side side, Optional<Turning> nearest) {
        return nearest.map(turning -> turning(weighed, side.other(), turning))
                .orElseGet(() -> figureText.text("scorecard.turn.none"));
    }

    private String turning(Weighed weighed, Side to, Turning turning) {
        String how = turning.answer() == 0 ? ".not" : turning.more() ? ".more" : ".less";
        return figureText.text("scorecard.turn." + Messages.key(turning.question()) + how,
                quoted(weighed, turning.item()), new AnswerWords(figureText).of(turning.question(), turning.answer()),
                figureText.text("scorecard.would-speak." + Messages.key(to)));
    }

    /// How far all that matters may be wrong before the verdict turns; empty text where there is none to turn.
    public String margin(Weighing weighing) {
        return weighing.side().isPresent() && weighing.safetyMargin().isPresent()
                ? figureText.text("scorecard.margin", figureText.formats()
                        .percent(Math.floor(weighing.safetyMargin().getAsDouble() * 1000) / 10))
                : "";
    }

    private String counted(String key, int number) {
        return figureText.messages().counted(key, number, figureText.formats().count(number));
    }
}
