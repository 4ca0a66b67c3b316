/// The person's cards: which one is open, cards as files, earlier states, and what becomes of cards that cannot be saved.
@NullMarked
package mizan.ui.scorecard.cards;

import org.jspecify.annotations.NullMarked;
