package mizan.ui.scorecard;

import mizan.domain.scorecard.Scorecard;
import mizan.ui.kit.FigureText;

/// What cards are called where several are named; a name from a file may be as long as a book.
public final class CardNames {

    public static final int LONGEST = 60;

    private final FigureText figureText;

    public CardNames(FigureText figureText) {
        this.figureText = figureText;
    }

    public String of(Scorecard card) {
        return card.name().isBlank() ? figureText.text("scorecard.unnamed") : shortened(card.name(), LONGEST);
    }

    /// The beginning of a text that is longer; never half a character.
    public static String shortened(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest) - 1)).strip() + "…";
    }
}
