package mizan.ui.scorecard.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mizan.domain.scorecard.Overlap;
import mizan.domain.scorecard.Scorecard;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.ItemTexts;

/// What items of a card may count twice, in sentences.
record OverlapWords(FigureText figureText) {

    /// By item, what it may count twice with which others.
    Map<String, List<String>> of(Scorecard card) {
        ItemTexts texts = new ItemTexts(figureText);
        Map<String, List<String>> sentences = new HashMap<>();
        for (Overlap overlap : Overlap.in(card.answers())) {
            String key = "scorecard.overlap." + Messages.key(overlap.kind());
            for (String id : overlap.items()) {
                boolean one = id.equals(overlap.items().getFirst());
                List<String> others = overlap.items().stream()
                        .filter(other -> one ? !other.equals(id) : other.equals(overlap.items().getFirst()))
                        .map(other -> texts.quoted(card, other))
                        .toList();
                sentences.computeIfAbsent(id, _ -> new ArrayList<>())
                        .add(figureText.text(key, figureText.messages().list(others)));
            }
        }
        return sentences;
    }
}
