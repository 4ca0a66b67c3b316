package mizan.ui.scorecard.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mizan.domain.scorecard.Overlap;
import mizan.domain.scorecard.Overlap.Kind;
import mizan.domain.scorecard.PayAims;
import mizan.domain.scorecard.Scorecard;
import mizan.i18n.Messages;
import mizan.ui.kit.FigureText;
import mizan.ui.scorecard.ItemTexts;

/// What items of a card may count twice, in sentences.
record OverlapWords(FigureText figureText) {

    /// By item, that its matter is already in what is weighed as pay, and what to do about it.
    Map<String, String> counted(Scorecard card, PayAims aims) {
        String sentence = figureText.text("scorecard.overlap." + Messages.key(Kind.COUNTED_IN_REAL_HOUR));
        return Overlap.in(card, aims).stream().filter(overlap -> overlap.kind() == Kind.COUNTED_IN_REAL_HOUR)
                .flatMap(overlap -> overlap.items().stream().skip(1))
                .collect(Collectors.toMap(id -> id, _ -> sentence));
    }

    /// By item, what it may count twice with which other items.
    Map<String, List<String>> of(Scorecard card, PayAims aims) {
        ItemTexts texts = new ItemTexts(figureText);
        Map<String, List<String>> sentences = new HashMap<>();
        for (Overlap overlap : Overlap.in(card, aims)) {
            if (overlap.kind() == Kind.COUNTED_IN_REAL_HOUR) {
                continue;
            }
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
