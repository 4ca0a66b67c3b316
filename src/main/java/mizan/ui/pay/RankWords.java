package mizan.ui.pay;

import java.util.Collection;
import mizan.domain.pay.Distinction;
import mizan.domain.pay.Estimate;
import mizan.domain.pay.Rank;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;

/// Puts sampling error into words: shared ranks, the rule behind them, and whether two means are reliably apart.
public record RankWords(FigureText figureText) {

    /// `3–7`, in the person's digits.
    public String rank(Rank rank) {
        return figureText.formats().period(rank.text());
    }

    /// Which ranks are shared, or that it cannot be told.
    ///
    /// @param means those that are ranked
    public String rule(Collection<Estimate> means) {
        return anyKnown(means) ? figureText.text("rank.rule", level()) : figureText.text("rank.unknown");
    }

    /// Whether any has a sampling error: where none has, sharing ranks would claim more than is known.
    public static boolean anyKnown(Collection<Estimate> means) {
        return means.stream().anyMatch(mean -> mean.standardError().isPresent());
    }

    /// `90%`.
    public String level() {
        return figureText.formats().percent(Estimate.CONFIDENCE);
    }

    /// `reliable`, `not-reliable` or `unknown`, as in the keys of messages.
    public static String id(Distinction distinction) {
        return Messages.key(distinction);
    }
}
