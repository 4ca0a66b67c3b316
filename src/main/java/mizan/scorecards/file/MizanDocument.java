package mizan.scorecards.file;

import java.util.List;
import java.util.Map;
import mizan.domain.offer.PlacedTerms;
import mizan.domain.scorecard.Scorecard;

/// What a `.mizan` file holds.
///
/// @param terms what was said of the offers that cards weigh, by the ids of the cards
/// @param unknown fields of the document that this version does not know, each as the JSON text it came as
public record MizanDocument(List<Scorecard> cards, Map<String, PlacedTerms> terms, Map<String, String> unknown) {

    public MizanDocument {
        cards = List.copyOf(cards);
        terms = Map.copyOf(terms);
        unknown = Map.copyOf(unknown);
    }

    public static MizanDocument of(List<Scorecard> cards) {
        return new MizanDocument(cards, Map.of(), Map.of());
    }
}
