package mizan.scorecards;

import mizan.domain.scorecard.Scorecard;

/// A card in its place in the list.
///
/// @param archived whether it is out of sight; only then can it be deleted
public record ListedScorecard(Scorecard card, boolean archived) {

    String id() {
        return card.id();
    }
}
