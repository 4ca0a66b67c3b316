package mizan.ui.scorecard;

import java.util.Optional;
import mizan.domain.scorecard.Item;
import mizan.domain.scorecard.Scorecard;
import mizan.domain.scorecard.StarterItems;
import mizan.domain.scorecard.Wording;
import mizan.ui.kit.FigureText;

/// What the items of a card are called and what is behind each, in the language of the screen.
public final class ItemTexts {

    private static final String KEY = "scorecard.item.";
    private static final String ABOUT = ".about";
    private static final String CALL_CENTRE = ".call-centre";

    private static final int LONGEST = 120;

    private final FigureText figureText;

    public ItemTexts(FigureText figureText) {
        this.figureText = figureText;
    }

    /// Long enough to know the item by.
    public String title(Item item) {
        return CardNames.shortened(words(item), LONGEST);
    }

    /// In full. A key that a newer program made shows as it is.
    public String words(Item item) {
        return switch (item.wording()) {
            case Wording.Own(String text) -> text.isBlank() ? figureText.text("scorecard.item.unnamed") : text;
            case Wording.Predefined(String key) -> known(KEY + key + ".title") ? figureText.text(KEY + key + ".title")
                    : key;
        };
    }

    /// The title, quoted in a sentence.
    public String quoted(Item item) {
        return figureText.text("scorecard.quoted", title(item));
    }

    public String quoted(Scorecard card, String itemId) {
        return card.answers().item(itemId).map(this::quoted).orElse(itemId);
    }

    /// What is behind a predefined item; the article's own explanation for the roles that it is about.
    public Optional<String> about(Scorecard card, Item item) {
        if (!(item.wording() instanceof Wording.Predefined(String key))) {
            return Optional.empty();
        }
        boolean callCentre = card.subject().occupation().map(StarterItems::isCallCentre).orElse(false);
        String own = KEY + key + ABOUT + CALL_CENTRE;
        String general = KEY + key + ABOUT;
        if (callCentre && known(own)) {
            return Optional.of(figureText.text(own));
        }
        return known(general) ? Optional.of(figureText.text(general)) : Optional.empty();
    }

    private boolean known(String key) {
        return figureText.messages().bundle().containsKey(key);
    }
}
