package mizan.ui.scorecard;

import mizan.domain.scorecard.Decision;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.Side;
import mizan.domain.scorecard.Weighing;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;

/// What was decided about a card, in words.
public record DecisionWords(FigureText figureText) {

    /// What was decided and when, from when on it is asked how true the card was, and whether the card as it is now speaks for the other choice.
    public String of(Scorecard card, Decision decision) {
        boolean other = Weighing.of(card.answers()).side()
                .filter(side -> (side == Side.PRO) != (decision.choice() == Decision.Choice.TAKEN)).isPresent();
        return other ? of(decision) + " " + figureText.text("scorecard.decided.other-side") : of(decision);
    }

    private String of(Decision decision) {
        return figureText.text("scorecard.decided." + Messages.key(decision.choice()),
                figureText.formats().day(decision.on()))
                + decision.lookBack().map(day -> " " + figureText.text("scorecard.decided.look-back",
                        figureText.formats().day(day))).orElse("");
    }

    /// Asks how true it was.
    public String question(Decision decision) {
        return figureText.text("scorecard.look-back." + Messages.key(decision.choice()),
                figureText.formats().day(decision.on()));
    }
}
